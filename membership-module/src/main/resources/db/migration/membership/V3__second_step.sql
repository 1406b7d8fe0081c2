-- The second step at sign-in (A-54): a sealed seed and its counters, recovery codes, what a session still waits for, and the roles that must have it.
CREATE TABLE IF NOT EXISTS mbr_second_factor (
  account_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  seed_sealed VARBINARY(500) NOT NULL,
  begun_at DATETIME(6) NOT NULL,
  confirmed_at DATETIME(6) NULL,
  last_step BIGINT NOT NULL,
  fails INT NOT NULL,
  last_failed_at DATETIME(6) NULL,
  locked_until DATETIME(6) NULL,
  PRIMARY KEY (account_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS mbr_recovery_code (
  account_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code_sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  used_at DATETIME(6) NULL,
  PRIMARY KEY (account_id, code_sha256)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS mbr_second_factor_rule (
  role VARCHAR(32) NOT NULL,
  since DATETIME(6) NOT NULL,
  PRIMARY KEY (role)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

SET @ddl = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'mbr_session' AND column_name = 'step_due') = 0,
  'ALTER TABLE mbr_session ADD COLUMN step_due VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT ''NONE''', 'DO 0');
PREPARE change_table FROM @ddl;
EXECUTE change_table;
DEALLOCATE PREPARE change_table;
