CREATE TABLE IF NOT EXISTS ses_indicator (
  code VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  bit_position INT NOT NULL,
  name_en VARCHAR(200) NOT NULL,
  name_ne VARCHAR(200) NOT NULL,
  kind VARCHAR(32) NOT NULL,
  counted_levels VARCHAR(100) NOT NULL,
  version INT NOT NULL,
  PRIMARY KEY (code),
  UNIQUE KEY ses_indicator_position (bit_position),
  CONSTRAINT ses_indicator_position_range CHECK (bit_position BETWEEN 1 AND 62)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

INSERT IGNORE INTO ses_indicator (code, bit_position, name_en, name_ne, kind, counted_levels, version) VALUES
  ('KI-01', 1, 'Increased speaking skill', 'बोल्ने सीप बढेको', 'CHANGE', 'IMPROVED', 1),
  ('KI-02', 2, 'Increased leadership skill', 'नेतृत्व सीप बढेको', 'CHANGE', 'IMPROVED', 1),
  ('KI-03', 3, 'Better integration in the family and society', 'परिवार र समाजमा राम्रो घुलमिल', 'CHANGE', 'IMPROVED', 1),
  ('KI-04', 4, 'Improved functionality', 'दैनिक काम गर्ने क्षमता सुधारिएको', 'CHANGE', 'IMPROVED', 1),
  ('KI-05', 5, 'Improved work efficiency', 'काम गर्ने दक्षता सुधारिएको', 'CHANGE', 'IMPROVED', 1),
  ('KI-06', 6, 'Enter labor market', 'रोजगारीमा प्रवेश', 'STATUS', 'IMPROVED', 1),
  ('KI-07', 7, 'Start their own business', 'आफ्नै व्यवसाय सुरु', 'STATUS', 'IMPROVED', 1),
  ('KI-08', 8, 'Enhanced self esteem and confidence', 'आत्मसम्मान र आत्मविश्वास बढेको', 'CHANGE', 'IMPROVED', 1),
  ('KI-09', 9, 'Improvement in health', 'स्वास्थ्यमा सुधार', 'CHANGE', 'IMPROVED', 1),
  ('KI-10', 10, 'Personality development', 'व्यक्तित्व विकास', 'CHANGE', 'IMPROVED', 1),
  ('KI-11', 11, 'Increased positivity', 'सकारात्मक सोच बढेको', 'CHANGE', 'IMPROVED', 1),
  ('KI-12', 12, 'Increased ability to cope with risk', 'जोखिम सामना गर्ने क्षमता बढेको', 'CHANGE', 'IMPROVED', 1),
  ('KI-13', 13, 'Self-advocates', 'आत्म-पैरवीकर्ता', 'STATUS', 'IMPROVED', 1),
  ('KI-14', 14, 'Reduced isolation', 'एक्लोपन घटेको', 'CHANGE', 'IMPROVED', 1);

CREATE TABLE IF NOT EXISTS ses_observation (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  round_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  member_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  recorded_member_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  indicator_code VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  indicator_version INT NOT NULL,
  observed_on DATE NOT NULL,
  source VARCHAR(32) NOT NULL,
  level VARCHAR(32) NOT NULL,
  qualifies TINYINT(1) NOT NULL,
  evidence_sealed BLOB NULL,
  observer_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  status VARCHAR(32) NOT NULL,
  status_reason_sealed BLOB NULL,
  status_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  status_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  KEY ses_observation_count (status, observed_on, member_id, indicator_code, source, qualifies),
  KEY ses_observation_member (member_id, observed_on, id),
  CONSTRAINT ses_observation_indicator FOREIGN KEY (indicator_code) REFERENCES ses_indicator (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
