-- A consent hold stands on the list of who has to act; those that began before there was such a task are put there too.
UPDATE ref_referral SET sender_task = 'CONSENT_ENDED' WHERE bucket = 'ACTIVE' AND consent_hold_at IS NOT NULL AND sender_task IS NULL;
