CREATE TABLE IF NOT EXISTS ref_merged_pair (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  older_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  newer_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  found_at DATETIME(6) NOT NULL,
  settled_at DATETIME(6) NULL,
  settled_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  decision VARCHAR(16) NULL,
  reason_sealed BLOB NULL,
  PRIMARY KEY (id),
  UNIQUE KEY ref_merged_pair_once (older_id, newer_id),
  KEY ref_merged_pair_open (settled_at, found_at, id),
  CONSTRAINT ref_merged_pair_older FOREIGN KEY (older_id) REFERENCES ref_referral (id),
  CONSTRAINT ref_merged_pair_newer FOREIGN KEY (newer_id) REFERENCES ref_referral (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
