CREATE TABLE IF NOT EXISTS ref_appointment (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  referral_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  starts_at DATETIME(6) NOT NULL,
  place_sealed BLOB NULL,
  note_sealed BLOB NULL,
  status VARCHAR(16) NOT NULL,
  set_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  set_at DATETIME(6) NOT NULL,
  settled_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  settled_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  KEY ref_appointment_of_referral (referral_id, starts_at, id),
  CONSTRAINT ref_appointment_of FOREIGN KEY (referral_id) REFERENCES ref_referral (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
