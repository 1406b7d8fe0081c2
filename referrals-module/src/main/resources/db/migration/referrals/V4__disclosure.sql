-- Disclosure without consent (A-16), the end of a consent with the help (A-14), and an accounting that has a row for each new set of categories (A-21, A-22).
CREATE TABLE IF NOT EXISTS ref_override (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  referral_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  agency_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  purpose VARCHAR(32) NOT NULL,
  categories VARCHAR(200) NOT NULL,
  reason VARCHAR(32) NOT NULL,
  text_sealed BLOB NOT NULL,
  granted_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  granted_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  review_due_at DATETIME(6) NOT NULL,
  reviewed_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  reviewed_at DATETIME(6) NULL,
  verdict VARCHAR(32) NULL,
  review_note_sealed BLOB NULL,
  PRIMARY KEY (id),
  KEY ref_override_of_referral (referral_id, granted_at),
  KEY ref_override_review (reviewed_at, review_due_at, id),
  KEY ref_override_expiry (expires_at, id),
  CONSTRAINT ref_override_of FOREIGN KEY (referral_id) REFERENCES ref_referral (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

SET @ddl = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'ref_referral' AND column_name = 'override_id') = 0,
  'ALTER TABLE ref_referral ADD COLUMN override_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL, ADD KEY ref_referral_override (override_id)', 'DO 0');
PREPARE change_table FROM @ddl;
EXECUTE change_table;
DEALLOCATE PREPARE change_table;

SET @ddl = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'ref_referral_event' AND column_name = 'override_id') = 0,
  'ALTER TABLE ref_referral_event ADD COLUMN override_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL', 'DO 0');
PREPARE change_table FROM @ddl;
EXECUTE change_table;
DEALLOCATE PREPARE change_table;

SET @ddl = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'ref_consent' AND column_name = 'closed_by') = 0,
  'ALTER TABLE ref_consent ADD COLUMN closed_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL, ADD COLUMN closed_at DATETIME(6) NULL', 'DO 0');
PREPARE change_table FROM @ddl;
EXECUTE change_table;
DEALLOCATE PREPARE change_table;

ALTER TABLE ref_disclosure MODIFY COLUMN consent_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL, MODIFY COLUMN consent_number INT NULL;

SET @ddl = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'ref_disclosure' AND column_name = 'basis_id') = 0,
  'ALTER TABLE ref_disclosure ADD COLUMN basis_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '''', ADD COLUMN override_reason VARCHAR(32) NULL, ADD COLUMN agency_name_en VARCHAR(150) NULL, ADD COLUMN agency_name_ne VARCHAR(150) NULL, ADD COLUMN recipient_role VARCHAR(32) NULL, ADD COLUMN recipient_sealed BLOB NULL', 'DO 0');
PREPARE change_table FROM @ddl;
EXECUTE change_table;
DEALLOCATE PREPARE change_table;

UPDATE ref_disclosure SET basis_id = consent_id WHERE basis_id = '' AND consent_id IS NOT NULL;

SET @ddl = IF((SELECT COUNT(*) FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'ref_disclosure' AND index_name = 'ref_disclosure_seen') = 0,
  'ALTER TABLE ref_disclosure ADD UNIQUE KEY ref_disclosure_seen (referral_id, account_id, phase, basis_id, categories)', 'DO 0');
PREPARE change_table FROM @ddl;
EXECUTE change_table;
DEALLOCATE PREPARE change_table;

SET @ddl = IF((SELECT COUNT(*) FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'ref_disclosure' AND index_name = 'ref_disclosure_first') > 0,
  'ALTER TABLE ref_disclosure DROP INDEX ref_disclosure_first', 'DO 0');
PREPARE change_table FROM @ddl;
EXECUTE change_table;
DEALLOCATE PREPARE change_table;
