CREATE TABLE IF NOT EXISTS ref_delivered (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  referral_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  what VARCHAR(32) NOT NULL,
  given_on DATE NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY ref_delivered_once (referral_id, what),
  CONSTRAINT ref_delivered_of FOREIGN KEY (referral_id) REFERENCES ref_referral (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

INSERT INTO ref_delivered (id, referral_id, what, given_on)
  SELECT r.id, r.id, r.delivered, r.closed_on FROM ref_referral r
  WHERE r.delivered IS NOT NULL AND r.closed_on IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM ref_delivered d WHERE d.referral_id = r.id);

SET @ddl = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'ref_referral' AND column_name = 'partly_reason') = 0,
  'ALTER TABLE ref_referral ADD COLUMN partly_reason VARCHAR(32) NULL', 'DO 0');
PREPARE change_table FROM @ddl;
EXECUTE change_table;
DEALLOCATE PREPARE change_table;
