-- Accounts of agencies that nobody uses (A-54): since when an account counts as unused at the earliest, when it was said that it will be closed, and after how many days it was.
SET @ddl = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'mbr_account' AND column_name = 'let_in_at') = 0,
  'ALTER TABLE mbr_account ADD COLUMN let_in_at DATETIME(6) NULL, ADD COLUMN unused_warned_at DATETIME(6) NULL, ADD COLUMN closed_at DATETIME(6) NULL, ADD COLUMN closed_unused_days INT NULL', 'DO 0');
PREPARE change_table FROM @ddl;
EXECUTE change_table;
DEALLOCATE PREPARE change_table;
