package org.sathi.membership.api;

import java.util.List;
import java.util.UUID;

/**
 * What is held about who a member is and how to reach them. Leaves the programme only through the disclosure function of the referrals.
 *
 * @param id the member
 * @param code permanent member code
 * @param nameLatin name in Latin script, if given
 * @param nameNepali name in Devanagari, if given
 * @param preferredName name the person wants to be called by, if given
 * @param birthYear year of birth (AD), if known
 * @param gender as the person describes it, if told
 * @param language code of the preferred language
 * @param district district of the home
 * @param localLevel municipality or rural municipality of the home, if known
 * @param phones numbers in E.164 form
 * @param safeContact in words how the person may be reached safely, if asked
 * @param familyMayKnow whether the family may learn of it; {@code null} when not asked
 * @param mayLeaveMessage whether a message may be left; {@code null} when not asked
 */
public record MemberIdentity(
        UUID id,
        String code,
        String nameLatin,
        String nameNepali,
        String preferredName,
        Integer birthYear,
        String gender,
        String language,
        String district,
        String localLevel,
        List<String> phones,
        String safeContact,
        Boolean familyMayKnow,
        Boolean mayLeaveMessage) {}
