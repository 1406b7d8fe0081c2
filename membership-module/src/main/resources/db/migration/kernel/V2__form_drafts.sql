CREATE TABLE IF NOT EXISTS krn_form_draft (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  address_key CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  content_sealed MEDIUMBLOB NULL,
  saved_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY krn_form_draft_page (account_id, address_key),
  KEY krn_form_draft_age (saved_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
