CREATE TABLE IF NOT EXISTS mbr_account (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  username VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  display_name_sealed VARBINARY(1000) NOT NULL,
  email_sealed VARBINARY(1500) NULL,
  language CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  role VARCHAR(32) NOT NULL,
  agency_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  password_hash VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NULL,
  authz_version INT NOT NULL,
  active TINYINT(1) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY mbr_account_username (username),
  KEY mbr_account_role (role, username),
  KEY mbr_account_agency (agency_id, username)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS mbr_sign_in_guard (
  account_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  fails INT NOT NULL,
  last_failed_at DATETIME(6) NULL,
  locked_until DATETIME(6) NULL,
  last_sign_in_at DATETIME(6) NULL,
  PRIMARY KEY (account_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS mbr_session (
  token_sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  authz_version INT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  last_seen_at DATETIME(6) NOT NULL,
  ends_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6) NULL,
  PRIMARY KEY (token_sha256),
  KEY mbr_session_account (account_id, created_at),
  KEY mbr_session_age (ends_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS mbr_api_token (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  label VARCHAR(100) NOT NULL,
  token_sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  authz_version INT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  last_used_at DATETIME(6) NULL,
  ends_at DATETIME(6) NOT NULL,
  revoked_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY mbr_api_token_sha256 (token_sha256),
  KEY mbr_api_token_account (account_id, created_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS mbr_one_time_link (
  token_sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at DATETIME(6) NOT NULL,
  ends_at DATETIME(6) NOT NULL,
  used_at DATETIME(6) NULL,
  PRIMARY KEY (token_sha256),
  KEY mbr_one_time_link_account (account_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS mbr_setup (
  step VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  done_at DATETIME(6) NULL,
  PRIMARY KEY (step)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

INSERT IGNORE INTO mbr_setup (step, done_at) VALUES ('first-administrator', NULL);
