SET @ddl = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'ref_referral' AND column_name = 'next_check_at') = 0,
  'ALTER TABLE ref_referral ADD COLUMN next_check_at DATETIME(6) NULL, ADD KEY ref_referral_check (next_check_at, id)', 'DO 0');
PREPARE change_table FROM @ddl;
EXECUTE change_table;
DEALLOCATE PREPARE change_table;

UPDATE ref_referral SET next_check_at = updated_at WHERE bucket IN ('NEW', 'ACTIVE') AND next_check_at IS NULL;

SET @ddl = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'ref_notice' AND column_name = 'agency_id') = 0,
  'ALTER TABLE ref_notice ADD COLUMN agency_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL, ADD KEY ref_notice_latest (account_id, created_at, id)', 'DO 0');
PREPARE change_table FROM @ddl;
EXECUTE change_table;
DEALLOCATE PREPARE change_table;

UPDATE ref_notice n JOIN ref_referral r ON r.id = n.referral_id SET n.agency_id = r.agency_id
  WHERE n.agency_id IS NULL AND n.account_id <> r.sender_id;
