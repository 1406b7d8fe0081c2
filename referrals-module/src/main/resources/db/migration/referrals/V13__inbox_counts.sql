-- The counts beside the lists of an inbox are on every page of it: each is read from an index alone.
SET @ddl = IF((SELECT COUNT(*) FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'ref_referral' AND index_name = 'ref_referral_inbox_worker' AND column_name = 'agency_id') = 0,
  'ALTER TABLE ref_referral DROP KEY ref_referral_inbox_worker, ADD KEY ref_referral_inbox_worker (worker_id, bucket, agency_id, due_at, id)', 'DO 0');
PREPARE change_table FROM @ddl;
EXECUTE change_table;
DEALLOCATE PREPARE change_table;
SET @ddl = IF((SELECT COUNT(*) FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'ref_referral' AND index_name = 'ref_referral_inbox_task' AND column_name = 'bucket') = 0,
  'ALTER TABLE ref_referral DROP KEY ref_referral_inbox_task, ADD KEY ref_referral_inbox_task (agency_id, agency_task, bucket, transmission)', 'DO 0');
PREPARE change_table FROM @ddl;
EXECUTE change_table;
DEALLOCATE PREPARE change_table;
