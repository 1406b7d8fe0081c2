-- Who came to an appointment was reached (T9): the time to the first contact (A-46) of what was sent before is put right once.
UPDATE ref_report_fact f
  JOIN (SELECT a.referral_id, MIN(a.starts_at) AS first_at FROM ref_appointment a WHERE a.status = 'ATTENDED' GROUP BY a.referral_id) kept
  ON kept.referral_id = f.referral_id
  SET f.contact_hours = GREATEST(0, TIMESTAMPDIFF(HOUR, f.sent_at, kept.first_at))
  WHERE f.contact_hours IS NULL OR f.contact_hours > GREATEST(0, TIMESTAMPDIFF(HOUR, f.sent_at, kept.first_at));
