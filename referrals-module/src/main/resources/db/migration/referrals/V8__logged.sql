SET @ddl = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'ref_referral' AND column_name = 'transmission') = 0,
  'ALTER TABLE ref_referral ADD COLUMN transmission VARCHAR(16) NOT NULL DEFAULT ''TRANSMITTED'', ADD COLUMN handed_over_at DATETIME(6) NULL', 'DO 0');
PREPARE change_table FROM @ddl;
EXECUTE change_table;
DEALLOCATE PREPARE change_table;

SET @ddl = IF((SELECT COUNT(*) FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'ref_referral' AND index_name = 'ref_referral_inbox_sent') = 0,
  'ALTER TABLE ref_referral ADD KEY ref_referral_inbox_sent (agency_id, bucket, due_at, id, transmission)', 'DO 0');
PREPARE change_table FROM @ddl;
EXECUTE change_table;
DEALLOCATE PREPARE change_table;

SET @ddl = IF((SELECT COUNT(*) FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'ref_referral' AND index_name = 'ref_referral_inbox_due') > 0,
  'ALTER TABLE ref_referral DROP INDEX ref_referral_inbox_due', 'DO 0');
PREPARE change_table FROM @ddl;
EXECUTE change_table;
DEALLOCATE PREPARE change_table;

SET @ddl = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'ref_disclosure' AND column_name = 'handover') = 0,
  'ALTER TABLE ref_disclosure ADD COLUMN handover VARCHAR(16) NULL, ADD COLUMN step INT NOT NULL DEFAULT 0', 'DO 0');
PREPARE change_table FROM @ddl;
EXECUTE change_table;
DEALLOCATE PREPARE change_table;

SET @ddl = IF((SELECT COUNT(*) FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'ref_disclosure' AND index_name = 'ref_disclosure_told') = 0,
  'ALTER TABLE ref_disclosure ADD UNIQUE KEY ref_disclosure_told (referral_id, account_id, phase, basis_id, categories, step)', 'DO 0');
PREPARE change_table FROM @ddl;
EXECUTE change_table;
DEALLOCATE PREPARE change_table;

SET @ddl = IF((SELECT COUNT(*) FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'ref_disclosure' AND index_name = 'ref_disclosure_seen') > 0,
  'ALTER TABLE ref_disclosure DROP INDEX ref_disclosure_seen', 'DO 0');
PREPARE change_table FROM @ddl;
EXECUTE change_table;
DEALLOCATE PREPARE change_table;
