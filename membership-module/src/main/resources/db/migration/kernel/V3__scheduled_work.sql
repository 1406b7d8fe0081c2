-- The book of the work that the server does by the clock: how it went on each node, and which of it fails and was told of.
CREATE TABLE IF NOT EXISTS krn_work (
  task VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  node CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  period_seconds INT NOT NULL,
  heard_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6) NOT NULL,
  done_at DATETIME(6) NULL,
  failing_since DATETIME(6) NULL,
  failures INT NOT NULL,
  fault VARCHAR(100) NULL,
  PRIMARY KEY (task, node),
  KEY krn_work_age (heard_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS krn_work_outage (
  task VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  since DATETIME(6) NOT NULL,
  whole TINYINT(1) NOT NULL,
  well_since DATETIME(6) NULL,
  PRIMARY KEY (task)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

INSERT IGNORE INTO krn_lock (name) VALUES ('scheduled-work');
