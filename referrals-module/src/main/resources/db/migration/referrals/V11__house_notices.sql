-- Notices that are about an account or an agency instead of a referral, found by age for the housekeeping; which ends of agreements were told (A-24), each once.
SET @ddl = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'ref_notice' AND column_name = 'subject_id') = 0,
  'ALTER TABLE ref_notice MODIFY COLUMN referral_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL, ADD COLUMN subject_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL, ADD KEY ref_notice_age (done_at, created_at), ADD KEY ref_notice_subject (subject_id, done_at)', 'DO 0');
PREPARE change_table FROM @ddl;
EXECUTE change_table;
DEALLOCATE PREPARE change_table;

CREATE TABLE IF NOT EXISTS ref_agreement_told (
  agency_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  valid_until DATE NOT NULL,
  days INT NOT NULL,
  told_at DATETIME(6) NOT NULL,
  PRIMARY KEY (agency_id, valid_until, days)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
