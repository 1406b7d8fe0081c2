CREATE TABLE IF NOT EXISTS krn_audit_event (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  occurred_at DATETIME(6) NOT NULL,
  actor_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  actor_name VARCHAR(100) NOT NULL,
  actor_role VARCHAR(32) NULL,
  agency_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  channel VARCHAR(16) NOT NULL,
  request_id VARCHAR(64) NULL,
  operation VARCHAR(100) NOT NULL,
  outcome VARCHAR(16) NOT NULL,
  refusal_code VARCHAR(100) NULL,
  subject_type VARCHAR(32) NULL,
  subject_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  member_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  details_sealed MEDIUMBLOB NULL,
  row_no BIGINT NOT NULL AUTO_INCREMENT,
  PRIMARY KEY (id),
  UNIQUE KEY krn_audit_event_no (row_no),
  KEY krn_audit_event_time (occurred_at, id),
  KEY krn_audit_event_member (member_id, occurred_at, id),
  KEY krn_audit_event_actor (actor_id, occurred_at, id),
  KEY krn_audit_event_subject (subject_id, occurred_at, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS krn_audit_seal (
  seq BIGINT NOT NULL,
  event_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  previous_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  event_no BIGINT NOT NULL,
  PRIMARY KEY (seq),
  UNIQUE KEY krn_audit_seal_event (event_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS krn_idempotency (
  account_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  submit_key CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  fingerprint CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  result_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  created_at DATETIME(6) NOT NULL,
  PRIMARY KEY (account_id, submit_key),
  KEY krn_idempotency_age (created_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS krn_outbox (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  dedupe_key VARCHAR(150) NOT NULL,
  kind VARCHAR(64) NOT NULL,
  recipient_account_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  created_at DATETIME(6) NOT NULL,
  attempts INT NOT NULL,
  next_at DATETIME(6) NOT NULL,
  locked_until DATETIME(6) NULL,
  done_at DATETIME(6) NULL,
  last_error VARCHAR(200) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY krn_outbox_dedupe (dedupe_key),
  KEY krn_outbox_open (done_at, next_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS krn_lock (
  name VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (name)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

INSERT IGNORE INTO krn_lock (name) VALUES ('audit-seal');
