CREATE TABLE IF NOT EXISTS ref_agreement (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  agency_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  text_version VARCHAR(20) NOT NULL,
  signer VARCHAR(150) NOT NULL,
  signed_on DATE NOT NULL,
  valid_until DATE NULL,
  recorded_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  recorded_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY ref_agreement_agency (agency_id, signed_on),
  CONSTRAINT ref_agreement_of_agency FOREIGN KEY (agency_id) REFERENCES ref_agency (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

SET @ddl = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'ref_agency' AND column_name = 'agreement_until') = 0,
  'ALTER TABLE ref_agency ADD COLUMN agreement_until DATE NULL', 'DO 0');
PREPARE change_table FROM @ddl;
EXECUTE change_table;
DEALLOCATE PREPARE change_table;

INSERT INTO ref_agreement (id, agency_id, text_version, signer, signed_on, recorded_at)
  SELECT a.id, a.id, a.agreement_version, a.agreement_signer, a.agreement_signed_on, UTC_TIMESTAMP(6) FROM ref_agency a
  WHERE a.agreement_signed_on IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ref_agreement g WHERE g.agency_id = a.id);
