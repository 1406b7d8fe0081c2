-- An appointment ahead of a referral that has ended is called off with it; those that ended before this rule was kept are put right once.
UPDATE ref_appointment SET status = 'CANCELLED', settled_at = UTC_TIMESTAMP(6), version = version + 1
  WHERE status = 'SCHEDULED' AND starts_at > UTC_TIMESTAMP(6)
  AND referral_id IN (SELECT r.id FROM ref_referral r
    WHERE r.state IN ('COMPLETED', 'FAILED', 'REJECTED', 'CANCELLED', 'EXPIRED', 'ENTERED_IN_ERROR'));
