package org.sathi.referrals.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.access.RequiresPermission;

/** Consents of members to disclose named information to a named agency for a named need (B4). */
public interface DisclosureConsents {

    /** Days that a consent lasts when nothing else is said. */
    int DEFAULT_DAYS = 90;

    /** Records what the member signed. */
    @RequiresPermission(Permission.REFERRAL_SEND)
    UUID record(RecordConsent command);

    /**
     * Withdraws a consent; in the same transaction every waiting referral under it is cancelled (T20) and every accepted one falls to consent hold (T21), so
     * that the agency's next request finds nothing more to read.
     */
    @RequiresPermission({Permission.REFERRAL_SEND, Permission.CONSENT_RECORD})
    void withdraw(WithdrawConsent command);

    /**
     * Takes categories out of a consent as the member wishes (B6-5): a new version with the others takes its place under every referral in the same transaction, and
     * the agency's next request finds the rest gone.
     *
     * @return the new version
     */
    @RequiresPermission({Permission.REFERRAL_SEND, Permission.CONSENT_RECORD})
    UUID narrow(NarrowConsent command);

    /** One consent of a member in scope. */
    @RequiresPermission(Permission.REFERRAL_VIEW)
    ConsentView get(UUID consentId);

    /** The latest consents of a member in scope, those given under a record that was merged into theirs among them, newest first, at most 100. */
    @RequiresPermission(Permission.REFERRAL_VIEW)
    List<ConsentView> ofMember(UUID memberId);

    /**
     * A consent as the member gave it.
     *
     * @param memberId member in scope
     * @param agencyId the recipient
     * @param purpose the one need it is for
     * @param categories what may be told; at least {@code NEED}, and nothing that the wall keeps from the agency
     * @param method how it was given
     * @param witness who witnessed it, needed for thumb print and oral consent; at most 150 characters
     * @param language code of the language in which it was read to the member
     * @param proxy who gave it in the member's place, or {@code null}; at most 150 characters
     * @param proxyRelation in which relation the proxy stands, needed with a proxy
     * @param place where it was given, at most 150 characters, or {@code null}
     * @param signedOn civil date, not in the future
     * @param expiresOn last day in force; {@code null} means {@value #DEFAULT_DAYS} days after signing; at most one year
     * @param submitKey key of the form, or {@code null}
     */
    record RecordConsent(
            UUID memberId,
            UUID agencyId,
            Need purpose,
            Set<InformationCategory> categories,
            ConsentMethod method,
            String witness,
            String language,
            String proxy,
            String proxyRelation,
            String place,
            LocalDate signedOn,
            LocalDate expiresOn,
            UUID submitKey) {}

    /**
     * A narrowing.
     *
     * @param categories what may be told from now on: at least {@code NEED}, and fewer than before
     */
    record NarrowConsent(UUID consentId, long version, Set<InformationCategory> categories) {}

    /**
     * A withdrawal.
     *
     * @param reason in the member's words, at most 500 characters, or {@code null}; never shown to the agency
     */
    record WithdrawConsent(UUID consentId, long version, String reason) {}
}
