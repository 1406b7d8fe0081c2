package org.sathi.web.referrals;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.sathi.referrals.api.Need;

/** What somebody has begun to write on the way to a referral and that no draft holds yet, so that going back loses nothing. It ends with the sign-in. */
@SessionScoped
public class ReferralNotepad implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int KEPT = 20;

    private final Map<UUID, Need> needs = new Recent<>();
    private final Map<UUID, ConsentForm> consents = new Recent<>();

    /** The need that was chosen for a member, or nothing. */
    public synchronized Need need(UUID memberId) {
        return needs.get(memberId);
    }

    /** Keeps the need that was chosen for a member. */
    public synchronized void keep(UUID memberId, Need need) {
        needs.put(memberId, need);
    }

    /** The consent as far as it was filled in for a referral, or nothing. */
    public synchronized ConsentForm consent(UUID referralId) {
        return consents.get(referralId);
    }

    /** Keeps the consent as far as it was filled in. */
    public synchronized void keep(UUID referralId, ConsentForm form) {
        consents.put(referralId, form);
    }

    /** Forgets the notes of a referral. */
    public synchronized void forget(UUID referralId) {
        consents.remove(referralId);
    }

    /** The latest entries only. */
    private static final class Recent<V> extends LinkedHashMap<UUID, V> {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, V> eldest) {
            return size() > KEPT;
        }
    }
}
