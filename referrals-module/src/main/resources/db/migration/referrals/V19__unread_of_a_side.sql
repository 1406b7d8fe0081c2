-- The bell on every page counts the unread of one side from an index alone, and their list is read along it.
SET @ddl = IF((SELECT COUNT(*) FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'ref_notice' AND index_name = 'ref_notice_open' AND column_name = 'agency_id') = 0,
  'ALTER TABLE ref_notice DROP KEY ref_notice_open, ADD KEY ref_notice_open (account_id, done_at, agency_id, created_at, id)', 'DO 0');
PREPARE change_table FROM @ddl;
EXECUTE change_table;
DEALLOCATE PREPARE change_table;
