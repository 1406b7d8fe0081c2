CREATE TABLE IF NOT EXISTS ref_several (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  begun_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  begun_at DATETIME(6) NOT NULL,
  service_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason VARCHAR(32) NOT NULL,
  priority VARCHAR(16) NOT NULL,
  PRIMARY KEY (id),
  KEY ref_several_begun (begun_by, begun_at, id),
  CONSTRAINT ref_several_to FOREIGN KEY (service_id) REFERENCES ref_service (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS ref_several_person (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  several_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  place INT NOT NULL,
  member_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  consent_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  reach VARCHAR(32) NULL,
  outcome VARCHAR(16) NOT NULL,
  referral_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  problems VARCHAR(500) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY ref_several_person_once (several_id, member_id),
  CONSTRAINT ref_several_person_of FOREIGN KEY (several_id) REFERENCES ref_several (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
