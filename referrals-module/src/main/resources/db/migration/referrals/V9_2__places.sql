CREATE TABLE IF NOT EXISTS ref_place (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  agency_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name_en VARCHAR(150) NOT NULL,
  name_ne VARCHAR(150) NOT NULL,
  district VARCHAR(60) NOT NULL,
  local_level VARCHAR(100) NULL,
  address_sealed BLOB NULL,
  phone_sealed BLOB NULL,
  confidential TINYINT(1) NOT NULL,
  closed TINYINT(1) NOT NULL,
  PRIMARY KEY (id),
  KEY ref_place_agency (agency_id, name_en, id),
  CONSTRAINT ref_place_of_agency FOREIGN KEY (agency_id) REFERENCES ref_agency (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS ref_opening (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  place_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rrule VARCHAR(60) NOT NULL,
  opens TIME NOT NULL,
  closes TIME NOT NULL,
  PRIMARY KEY (id),
  KEY ref_opening_place (place_id, opens, id),
  CONSTRAINT ref_opening_of_place FOREIGN KEY (place_id) REFERENCES ref_place (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS ref_service_place (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  service_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  place_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY ref_service_place_once (service_id, place_id),
  KEY ref_service_place_place (place_id),
  CONSTRAINT ref_service_place_of_service FOREIGN KEY (service_id) REFERENCES ref_service (id),
  CONSTRAINT ref_service_place_of_place FOREIGN KEY (place_id) REFERENCES ref_place (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

SET @ddl = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'ref_service' AND column_name = 'serves') = 0,
  'ALTER TABLE ref_service ADD COLUMN verified_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL, ADD COLUMN serves VARCHAR(16) NOT NULL DEFAULT ''ANYONE'', ADD COLUMN area VARCHAR(1300) NOT NULL DEFAULT '''', ADD COLUMN documents_en VARCHAR(500) NULL, ADD COLUMN documents_ne VARCHAR(500) NULL', 'DO 0');
PREPARE change_table FROM @ddl;
EXECUTE change_table;
DEALLOCATE PREPARE change_table;
