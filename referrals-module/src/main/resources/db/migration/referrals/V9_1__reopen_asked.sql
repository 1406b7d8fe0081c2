SET @ddl = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'ref_referral' AND column_name = 'reopen_asked') = 0,
  'ALTER TABLE ref_referral ADD COLUMN reopen_asked TINYINT(1) NOT NULL DEFAULT 0, ADD COLUMN task_before VARCHAR(32) NULL', 'DO 0');
PREPARE change_table FROM @ddl;
EXECUTE change_table;
DEALLOCATE PREPARE change_table;
