CREATE TABLE IF NOT EXISTS ref_send_warning (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  referral_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  warning VARCHAR(32) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY ref_send_warning_once (referral_id, warning),
  CONSTRAINT ref_send_warning_of FOREIGN KEY (referral_id) REFERENCES ref_referral (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS ref_flag (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  referral_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  message_sealed BLOB NOT NULL,
  due_on DATE NOT NULL,
  set_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  set_at DATETIME(6) NOT NULL,
  unset_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  unset_at DATETIME(6) NULL,
  unset_note_sealed BLOB NULL,
  PRIMARY KEY (id),
  KEY ref_flag_referral (referral_id, due_on, id),
  KEY ref_flag_open (unset_at, due_on, id),
  CONSTRAINT ref_flag_of FOREIGN KEY (referral_id) REFERENCES ref_referral (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
