-- What the referral report needs of each referral that was sent (A-46), in the order of the days of sending; filled from the referrals and their history where it is empty.
CREATE TABLE IF NOT EXISTS ref_report_fact (
  referral_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sent_on DATE NOT NULL,
  sent_at DATETIME(6) NOT NULL,
  agency_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  service_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  priority VARCHAR(16) NOT NULL,
  answer VARCHAR(16) NOT NULL,
  closing VARCHAR(16) NULL,
  said VARCHAR(16) NULL,
  reason VARCHAR(32) NULL,
  warned TINYINT(1) NOT NULL,
  ack_hours INT NULL,
  accept_hours INT NULL,
  contact_hours INT NULL,
  close_hours INT NULL,
  PRIMARY KEY (sent_on, referral_id),
  UNIQUE KEY ref_report_fact_once (referral_id),
  KEY ref_report_fact_agency (agency_id, sent_on, referral_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

INSERT INTO ref_report_fact (referral_id, sent_on, sent_at, agency_id, service_id, priority, answer, closing, said, reason, warned, ack_hours, accept_hours, contact_hours, close_hours)
SELECT r.id, DATE(r.sent_at + INTERVAL 345 MINUTE), r.sent_at, r.agency_id, r.service_id, r.priority,
  CASE WHEN r.state = 'REJECTED' THEN 'TURNED_DOWN' WHEN r.state = 'EXPIRED' THEN 'EXPIRED' WHEN r.state IN ('REQUESTED', 'RECEIVED') THEN 'WAITING'
    WHEN r.state = 'CANCELLED' AND r.accepted_at IS NULL THEN 'WITHDRAWN' ELSE 'ACCEPTED' END,
  CASE WHEN r.state = 'COMPLETED' AND r.outcome = 'PARTLY' THEN 'PARTLY' WHEN r.state = 'COMPLETED' THEN 'RESOLVED' WHEN r.state = 'FAILED' THEN 'FAILED'
    WHEN r.state = 'CANCELLED' AND r.accepted_at IS NOT NULL THEN 'ENDED' WHEN r.state IN ('ACCEPTED', 'IN_PROGRESS', 'ON_HOLD') THEN 'OPEN' END,
  CASE WHEN r.state <> 'COMPLETED' THEN NULL WHEN r.help IS NULL OR r.help = 'NOT_REACHED' THEN 'NOT_ASKED' WHEN r.help = 'NO' THEN 'DENIED' ELSE 'CONFIRMED' END,
  CASE WHEN r.state IN ('REJECTED', 'FAILED') THEN (SELECT e.reason FROM ref_referral_event e WHERE e.referral_id = r.id AND e.event IN ('REJECT', 'RETURN', 'FAIL') ORDER BY e.seq DESC LIMIT 1) END,
  EXISTS (SELECT 1 FROM ref_send_warning w WHERE w.referral_id = r.id),
  TIMESTAMPDIFF(HOUR, r.sent_at, (SELECT MIN(e.occurred_at) FROM ref_referral_event e WHERE e.referral_id = r.id AND e.event IN ('RECEIVE', 'ACCEPT', 'REJECT'))),
  TIMESTAMPDIFF(HOUR, r.sent_at, (SELECT MAX(e.occurred_at) FROM ref_referral_event e WHERE e.referral_id = r.id AND e.event = 'ACCEPT')),
  TIMESTAMPDIFF(HOUR, r.sent_at, (SELECT MIN(x.first_at) FROM (
    SELECT e.referral_id, e.occurred_at AS first_at FROM ref_referral_event e WHERE e.event IN ('START', 'ATTEND')
    UNION ALL SELECT c.referral_id, c.logged_at FROM ref_contact c WHERE c.result = 'REACHED') x WHERE x.referral_id = r.id)),
  CASE WHEN r.state IN ('COMPLETED', 'FAILED') THEN TIMESTAMPDIFF(HOUR, r.sent_at, r.closed_at) END
FROM ref_referral r
WHERE r.sent_at IS NOT NULL AND r.state <> 'ENTERED_IN_ERROR' AND NOT EXISTS (SELECT 1 FROM ref_report_fact f WHERE f.referral_id = r.id);
