-- Who threw a draft away and when, so that the programme's old bookmarks say so; nothing of what the draft held (T2, B6-15).
CREATE TABLE IF NOT EXISTS ref_discarded (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  member_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  discarded_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  discarded_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
