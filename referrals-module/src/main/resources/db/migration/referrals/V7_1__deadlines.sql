CREATE TABLE IF NOT EXISTS ref_calendar (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  opens TIME NOT NULL,
  closes TIME NOT NULL,
  days_off VARCHAR(80) NOT NULL,
  remind_percent INT NOT NULL,
  escalate_percent INT NOT NULL,
  PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

INSERT IGNORE INTO ref_calendar (id, version, opens, closes, days_off, remind_percent, escalate_percent)
  VALUES ('00000000-0000-0000-0000-000000000001', 0, '10:00:00', '17:00:00', 'SATURDAY', 50, 50);

CREATE TABLE IF NOT EXISTS ref_holiday (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  holiday_on DATE NOT NULL,
  name_en VARCHAR(100) NOT NULL,
  name_ne VARCHAR(100) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY ref_holiday_day (holiday_on)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS ref_timer_policy (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  scope CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  priority VARCHAR(16) NOT NULL,
  acknowledge INT NOT NULL,
  acknowledge_unit VARCHAR(8) NOT NULL,
  respond_days INT NOT NULL,
  first_contact_days INT NOT NULL,
  update_days INT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY ref_timer_policy_scope (scope, priority)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

INSERT IGNORE INTO ref_timer_policy (id, version, scope, priority, acknowledge, acknowledge_unit, respond_days, first_contact_days, update_days) VALUES
  ('00000000-0000-0000-0000-000000000011', 0, '00000000-0000-0000-0000-000000000000', 'URGENT', 4, 'HOURS', 1, 2, 30),
  ('00000000-0000-0000-0000-000000000012', 0, '00000000-0000-0000-0000-000000000000', 'ROUTINE', 2, 'DAYS', 5, 10, 30);

SET @ddl = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'ref_referral' AND column_name = 'due_from') = 0,
  'ALTER TABLE ref_referral ADD COLUMN due_from DATETIME(6) NULL, ADD COLUMN alarm_level VARCHAR(16) NOT NULL DEFAULT ''NONE'', ADD COLUMN alarm_at DATETIME(6) NULL, ADD COLUMN paused_seconds BIGINT NULL', 'DO 0');
PREPARE change_table FROM @ddl;
EXECUTE change_table;
DEALLOCATE PREPARE change_table;

UPDATE ref_referral SET due_from = updated_at, alarm_at = due_at, next_check_at = updated_at
  WHERE bucket IN ('NEW', 'ACTIVE') AND due_from IS NULL AND due_at IS NOT NULL;
