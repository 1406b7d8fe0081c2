CREATE TABLE IF NOT EXISTS mbr_member (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  code VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name_latin_sealed VARBINARY(512) NULL,
  name_nepali_sealed VARBINARY(512) NULL,
  preferred_name_sealed VARBINARY(512) NULL,
  birth_year INT NULL,
  gender_sealed VARBINARY(512) NULL,
  language VARCHAR(32) NULL,
  district VARCHAR(100) NULL,
  local_level_sealed VARBINARY(512) NULL,
  ward INT NULL,
  tole_sealed VARBINARY(512) NULL,
  family_may_know TINYINT(1) NULL,
  may_leave_message TINYINT(1) NULL,
  best_time_sealed VARBINARY(512) NULL,
  contact_words_sealed VARBINARY(2100) NULL,
  status VARCHAR(32) NOT NULL,
  registered_on DATE NOT NULL,
  merged_into_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  registration_key CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (id),
  UNIQUE KEY mbr_member_code (code),
  KEY mbr_member_list (registered_on, id),
  KEY mbr_member_status (status, registered_on, id),
  KEY mbr_member_merged (merged_into_id),
  KEY mbr_member_registration (registration_key)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS mbr_phone (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  member_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number_sealed VARBINARY(256) NOT NULL,
  token CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  owner VARCHAR(32) NOT NULL,
  safe TINYINT(1) NOT NULL,
  place INT NOT NULL,
  PRIMARY KEY (id),
  KEY mbr_phone_member (member_id, place),
  KEY mbr_phone_token (token, member_id),
  CONSTRAINT mbr_phone_of_member FOREIGN KEY (member_id) REFERENCES mbr_member (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS mbr_name_token (
  token CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  member_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (token, member_id),
  KEY mbr_name_token_member (member_id),
  CONSTRAINT mbr_name_token_of_member FOREIGN KEY (member_id) REFERENCES mbr_member (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS mbr_engagement (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  member_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status VARCHAR(32) NOT NULL,
  status_since DATE NOT NULL,
  started_on DATE NOT NULL,
  enrolled_on DATE NULL,
  ended_on DATE NULL,
  exit_reason VARCHAR(32) NULL,
  exit_note_sealed BLOB NULL,
  open_key CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (id),
  UNIQUE KEY mbr_engagement_open (open_key),
  KEY mbr_engagement_member (member_id, started_on),
  KEY mbr_engagement_period (enrolled_on, ended_on, member_id),
  CONSTRAINT mbr_engagement_of_member FOREIGN KEY (member_id) REFERENCES mbr_member (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS mbr_group (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  code VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name_en VARCHAR(100) NOT NULL,
  name_ne VARCHAR(100) NOT NULL,
  district VARCHAR(100) NOT NULL,
  local_level VARCHAR(100) NULL,
  ward INT NULL,
  tole VARCHAR(100) NULL,
  meeting_place VARCHAR(200) NULL,
  language VARCHAR(32) NOT NULL,
  admission VARCHAR(32) NOT NULL,
  capacity INT NULL,
  status VARCHAR(32) NOT NULL,
  opened_on DATE NOT NULL,
  closed_on DATE NULL,
  PRIMARY KEY (id),
  UNIQUE KEY mbr_group_code (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS mbr_group_role (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  group_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  role VARCHAR(32) NOT NULL,
  from_on DATE NOT NULL,
  to_on DATE NULL,
  open_key VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (id),
  UNIQUE KEY mbr_group_role_open (open_key),
  KEY mbr_group_role_group (group_id, from_on),
  KEY mbr_group_role_account (account_id, to_on, group_id),
  CONSTRAINT mbr_group_role_of_group FOREIGN KEY (group_id) REFERENCES mbr_group (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS mbr_membership (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  member_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  group_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(32) NOT NULL,
  joined_on DATE NOT NULL,
  left_on DATE NULL,
  end_reason VARCHAR(32) NULL,
  open_key CHAR(73) CHARACTER SET ascii COLLATE ascii_bin NULL,
  home_key CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (id),
  UNIQUE KEY mbr_membership_open (open_key),
  UNIQUE KEY mbr_membership_home (home_key),
  KEY mbr_membership_group (group_id, left_on, member_id),
  KEY mbr_membership_member (member_id, joined_on),
  CONSTRAINT mbr_membership_of_member FOREIGN KEY (member_id) REFERENCES mbr_member (id),
  CONSTRAINT mbr_membership_of_group FOREIGN KEY (group_id) REFERENCES mbr_group (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS mbr_consent (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  member_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  purpose VARCHAR(32) NOT NULL,
  decision VARCHAR(32) NOT NULL,
  text_version VARCHAR(20) NOT NULL,
  language VARCHAR(32) NOT NULL,
  decided_on DATE NOT NULL,
  method VARCHAR(32) NOT NULL,
  explained_by_sealed VARBINARY(512) NOT NULL,
  withdrawn_on DATE NULL,
  withdrawn_words_sealed BLOB NULL,
  current_key VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (id),
  UNIQUE KEY mbr_consent_current (current_key),
  KEY mbr_consent_member (member_id, purpose, decided_on),
  CONSTRAINT mbr_consent_of_member FOREIGN KEY (member_id) REFERENCES mbr_member (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
