-- How often and how long, where the state machine asks for a number; one row, as B3 proposes.
CREATE TABLE IF NOT EXISTS ref_bounds (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  attempts INT NOT NULL,
  attempt_days INT NOT NULL,
  return_days INT NOT NULL,
  unanswered_days INT NOT NULL,
  hold_days INT NOT NULL,
  reopen_days INT NOT NULL,
  grace_days INT NOT NULL,
  PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

INSERT IGNORE INTO ref_bounds (id, version, attempts, attempt_days, return_days, unanswered_days, hold_days, reopen_days, grace_days)
  VALUES ('00000000-0000-0000-0000-000000000001', 0, 3, 2, 2, 5, 7, 30, 14);

-- A consent hold ends with its deadline, which those of old have not.
UPDATE ref_referral SET due_at = consent_hold_at + INTERVAL 7 DAY WHERE bucket = 'ACTIVE' AND consent_hold_at IS NOT NULL AND due_at IS NULL;
