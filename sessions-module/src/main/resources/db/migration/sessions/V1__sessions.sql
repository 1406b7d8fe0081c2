CREATE TABLE IF NOT EXISTS ses_activity_type (
  code VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name_en VARCHAR(80) NOT NULL,
  name_ne VARCHAR(80) NOT NULL,
  position INT NOT NULL,
  active TINYINT(1) NOT NULL,
  PRIMARY KEY (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

INSERT IGNORE INTO ses_activity_type (code, name_en, name_ne, position, active) VALUES
  ('SHARING', 'Sharing session', 'अनुभव आदानप्रदान', 1, 1),
  ('THERAPY', 'Therapy', 'थेरापी', 2, 1),
  ('GAME', 'Game', 'खेल', 3, 1),
  ('SKILL_TRAINING', 'Skill training', 'सीप तालिम', 4, 1),
  ('ADVOCACY', 'Advocacy', 'पैरवी', 5, 1),
  ('OUTING', 'Outing', 'बाहिर घुमफिर', 6, 1),
  ('OTHER', 'Something else', 'अन्य', 7, 1);

CREATE TABLE IF NOT EXISTS ses_session (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  series_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  group_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  planned_on DATE NOT NULL,
  held_on DATE NULL,
  on_day DATE NOT NULL,
  start_minute INT NOT NULL,
  minutes INT NOT NULL,
  place VARCHAR(120) NULL,
  agenda_sealed BLOB NULL,
  status VARCHAR(32) NOT NULL,
  cancel_reason_sealed BLOB NULL,
  gap_sealed BLOB NULL,
  created_at DATETIME(6) NOT NULL,
  created_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  changed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY ses_session_day (on_day, start_minute, id),
  KEY ses_session_group_day (group_id, on_day, start_minute, id),
  KEY ses_session_status_day (status, on_day, start_minute, id),
  KEY ses_session_series (series_id, on_day)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS ses_session_activity (
  session_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position INT NOT NULL,
  type_code VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  minutes INT NOT NULL,
  PRIMARY KEY (session_id, position),
  CONSTRAINT ses_session_activity_session FOREIGN KEY (session_id) REFERENCES ses_session (id),
  CONSTRAINT ses_session_activity_type FOREIGN KEY (type_code) REFERENCES ses_activity_type (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS ses_attendance (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  session_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  member_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  mark VARCHAR(32) NULL,
  marked_at DATETIME(6) NOT NULL,
  marked_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  last_change_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (id),
  UNIQUE KEY ses_attendance_once (session_id, member_id),
  KEY ses_attendance_member (member_id, mark, session_id),
  CONSTRAINT ses_attendance_session FOREIGN KEY (session_id) REFERENCES ses_session (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS ses_attendance_change (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  session_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  member_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  mark_before VARCHAR(32) NULL,
  mark_after VARCHAR(32) NULL,
  previous_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  client_key CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  changed_at DATETIME(6) NOT NULL,
  changed_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (id),
  UNIQUE KEY ses_attendance_change_key (session_id, client_key, member_id),
  CONSTRAINT ses_attendance_change_session FOREIGN KEY (session_id) REFERENCES ses_session (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS ses_note (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  session_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(32) NOT NULL,
  text_sealed BLOB NULL,
  author_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  written_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY ses_note_once (session_id, kind),
  CONSTRAINT ses_note_session FOREIGN KEY (session_id) REFERENCES ses_session (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS ses_note_amendment (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  session_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(32) NOT NULL,
  text_sealed BLOB NOT NULL,
  author_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  written_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY ses_note_amendment_session (session_id, kind, written_at, id),
  CONSTRAINT ses_note_amendment_session FOREIGN KEY (session_id) REFERENCES ses_session (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS ses_certification (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  specialist_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  issued_by VARCHAR(120) NOT NULL,
  certificate_no VARCHAR(40) NOT NULL,
  issued_on DATE NOT NULL,
  expires_on DATE NOT NULL,
  standing VARCHAR(32) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY ses_certification_number (issued_by, certificate_no),
  KEY ses_certification_specialist (specialist_id, expires_on)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS ses_assignment (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  member_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  specialist_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  from_day DATE NOT NULL,
  to_day DATE NULL,
  end_reason VARCHAR(32) NULL,
  created_at DATETIME(6) NOT NULL,
  created_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (id),
  KEY ses_assignment_specialist (specialist_id, to_day, from_day),
  KEY ses_assignment_member (member_id, from_day)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
