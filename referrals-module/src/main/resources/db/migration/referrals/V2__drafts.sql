-- A draft begins with the person and the need; its service is chosen later.
ALTER TABLE ref_referral MODIFY COLUMN agency_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL;

ALTER TABLE ref_referral MODIFY COLUMN service_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL;

CREATE TABLE IF NOT EXISTS ref_consent_begun (
  referral_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  categories VARCHAR(200) NOT NULL,
  method VARCHAR(32) NULL,
  witness_sealed BLOB NULL,
  language VARCHAR(8) NULL,
  proxy_sealed BLOB NULL,
  proxy_relation_sealed BLOB NULL,
  place_sealed BLOB NULL,
  signed_on DATE NULL,
  expires_on DATE NULL,
  PRIMARY KEY (referral_id),
  CONSTRAINT ref_consent_begun_of FOREIGN KEY (referral_id) REFERENCES ref_referral (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
