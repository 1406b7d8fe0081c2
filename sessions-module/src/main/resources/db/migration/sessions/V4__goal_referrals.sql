SET @ddl = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'ses_goal_entry' AND column_name = 'referral_step') = 0,
  'ALTER TABLE ses_goal_entry ADD COLUMN referral_step INT NULL, ADD UNIQUE KEY ses_goal_entry_referral_step (goal_id, referral_id, referral_step)', 'DO 0');
PREPARE change_table FROM @ddl;
EXECUTE change_table;
DEALLOCATE PREPARE change_table;

SET @ddl = IF((SELECT COUNT(*) FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'ses_goal_entry' AND index_name = 'ses_goal_entry_referral') > 0,
  'ALTER TABLE ses_goal_entry DROP INDEX ses_goal_entry_referral', 'DO 0');
PREPARE change_table FROM @ddl;
EXECUTE change_table;
DEALLOCATE PREPARE change_table;
