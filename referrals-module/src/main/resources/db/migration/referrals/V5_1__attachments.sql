CREATE TABLE IF NOT EXISTS ref_attachment (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  referral_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  side VARCHAR(16) NOT NULL,
  category VARCHAR(32) NOT NULL,
  kind VARCHAR(8) NOT NULL,
  size_bytes INT NOT NULL,
  sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name_sealed BLOB NOT NULL,
  scan VARCHAR(16) NOT NULL,
  added_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  added_at DATETIME(6) NOT NULL,
  removed_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  removed_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  KEY ref_attachment_of_referral (referral_id, added_at, id),
  CONSTRAINT ref_attachment_of FOREIGN KEY (referral_id) REFERENCES ref_referral (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS ref_attachment_content (
  attachment_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  content_sealed LONGBLOB NOT NULL,
  PRIMARY KEY (attachment_id),
  CONSTRAINT ref_attachment_content_of FOREIGN KEY (attachment_id) REFERENCES ref_attachment (id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS ref_attachment_fetch (
  attachment_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  fetched_at DATETIME(6) NOT NULL,
  PRIMARY KEY (attachment_id, account_id),
  CONSTRAINT ref_attachment_fetch_of FOREIGN KEY (attachment_id) REFERENCES ref_attachment (id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
