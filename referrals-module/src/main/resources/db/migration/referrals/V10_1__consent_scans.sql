-- The paper of a consent as it was scanned (B4); added to, never changed.
CREATE TABLE IF NOT EXISTS ref_consent_scan (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  consent_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(8) NOT NULL,
  size_bytes INT NOT NULL,
  sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  scan VARCHAR(16) NOT NULL,
  added_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  added_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY ref_consent_scan_of_consent (consent_id, added_at, id),
  CONSTRAINT ref_consent_scan_of FOREIGN KEY (consent_id) REFERENCES ref_consent (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS ref_consent_scan_content (
  scan_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  content_sealed LONGBLOB NOT NULL,
  PRIMARY KEY (scan_id),
  CONSTRAINT ref_consent_scan_content_of FOREIGN KEY (scan_id) REFERENCES ref_consent_scan (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
