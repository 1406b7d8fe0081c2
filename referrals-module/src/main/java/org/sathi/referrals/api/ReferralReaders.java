package org.sathi.referrals.api;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.access.RequiresPermission;
import org.sathi.kernel.access.Role;

/** Who can see a referral at this moment, and what of it (D-20). It asks the functions that let people in, in the name of each of them, and has no rule of its own. */
public interface ReferralReaders {

    /** Everybody who can see the referral now; it is of a member in scope. */
    @RequiresPermission(Permission.REFERRAL_COORDINATE)
    Seen of(UUID referralId);

    /**
     * Who sees a referral.
     *
     * @param memberCode code of the member it is about
     * @param memberName name of the member
     * @param programme people of the programme; each sees all of {@code written}
     * @param written the categories that have been written about, with who the member is and how to reach them
     * @param agency people of the agency; none before it is sent
     * @param agencyNameEn name of the agency, {@code null} in a draft without a service
     * @param phase what has come about for the agency
     * @param categories what everybody of the agency sees of it now; beyond it only that there is a referral, its dates and its state
     */
    record Seen(
            String memberCode,
            String memberName,
            List<Person> programme,
            Set<InformationCategory> written,
            List<Person> agency,
            String agencyNameEn,
            String agencyNameNe,
            DisclosurePhase phase,
            Set<InformationCategory> categories) {}

    /**
     * Somebody who sees it.
     *
     * @param worksOnIt sent it, or works on it at the agency
     */
    record Person(UUID accountId, String name, Role role, boolean worksOnIt) {}
}
