SET @ddl = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'ref_referral' AND column_name = 'suggested_agency_id') = 0,
  'ALTER TABLE ref_referral ADD COLUMN suggested_agency_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL', 'DO 0');
PREPARE change_table FROM @ddl;
EXECUTE change_table;
DEALLOCATE PREPARE change_table;

SET @ddl = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'ref_contact' AND column_name = 'barred') = 0,
  'ALTER TABLE ref_contact ADD COLUMN barred BOOLEAN NOT NULL DEFAULT FALSE', 'DO 0');
PREPARE change_table FROM @ddl;
EXECUTE change_table;
DEALLOCATE PREPARE change_table;
