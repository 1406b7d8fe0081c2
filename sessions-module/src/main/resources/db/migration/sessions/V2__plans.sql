CREATE TABLE IF NOT EXISTS ses_plan (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  member_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status VARCHAR(32) NOT NULL,
  text_number INT NOT NULL,
  agreed_on DATE NULL,
  review_on DATE NULL,
  PRIMARY KEY (id),
  UNIQUE KEY ses_plan_member (member_id),
  KEY ses_plan_review (review_on, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS ses_plan_text (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  plan_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  text_number INT NOT NULL,
  written_on DATE NOT NULL,
  written_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  written_at DATETIME(6) NOT NULL,
  vision_sealed BLOB NULL,
  strengths_sealed BLOB NULL,
  supports_sealed BLOB NULL,
  in_members_words TINYINT(1) NOT NULL,
  agreed TINYINT(1) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY ses_plan_text_number (plan_id, text_number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS ses_goal (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  plan_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  member_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  words_sealed BLOB NOT NULL,
  why_sealed BLOB NULL,
  area VARCHAR(32) NOT NULL,
  status VARCHAR(32) NOT NULL,
  starts_on DATE NOT NULL,
  target_on DATE NULL,
  confidence INT NULL,
  levels_sealed BLOB NULL,
  scored TINYINT(1) NOT NULL,
  added_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY ses_goal_member (member_id, status),
  KEY ses_goal_plan (plan_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS ses_checkpoint (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  goal_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  due_on DATE NOT NULL,
  held_on DATE NULL,
  score INT NULL,
  words_sealed BLOB NULL,
  PRIMARY KEY (id),
  KEY ses_checkpoint_goal (goal_id),
  KEY ses_checkpoint_due (held_on, due_on, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS ses_action_step (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  goal_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  what_sealed BLOB NOT NULL,
  step_owner VARCHAR(32) NOT NULL,
  owner_name_sealed BLOB NULL,
  due_on DATE NULL,
  status VARCHAR(32) NOT NULL,
  reason_sealed BLOB NULL,
  moved_on DATE NULL,
  added_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY ses_action_step_goal (goal_id),
  KEY ses_action_step_due (status, due_on, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE IF NOT EXISTS ses_goal_entry (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  goal_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  happened_on DATE NOT NULL,
  written_at DATETIME(6) NOT NULL,
  kind VARCHAR(32) NOT NULL,
  text_sealed BLOB NULL,
  written_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  referral_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (id),
  KEY ses_goal_entry_goal (goal_id, happened_on, written_at),
  UNIQUE KEY ses_goal_entry_referral (goal_id, referral_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
