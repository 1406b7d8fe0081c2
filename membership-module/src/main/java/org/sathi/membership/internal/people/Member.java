package org.sathi.membership.internal.people;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.crypto.FieldCipher;
import org.sathi.kernel.error.Conflict;
import org.sathi.membership.api.ExitReason;
import org.sathi.membership.api.MemberBackground;
import org.sathi.membership.api.MemberDetails;
import org.sathi.membership.api.MemberStatus;
import org.sathi.membership.api.PhoneEntry;
import org.sathi.membership.api.SafeContact;
import org.sathi.membership.api.SpokenLanguage;

/** A person of the programme with all enrolments, one of which is open at most. Names and contacts are sealed to this row. */
@Entity
@Table(name = "mbr_member")
class Member {

    static final String TABLE = "mbr_member";

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "code")
    private String code;

    @Column(name = "name_latin_sealed")
    private byte[] nameLatin;

    @Column(name = "name_nepali_sealed")
    private byte[] nameNepali;

    @Column(name = "preferred_name_sealed")
    private byte[] preferredName;

    @Column(name = "birth_year")
    private Integer birthYear;

    @Column(name = "gender_sealed")
    private byte[] gender;

    @Enumerated(EnumType.STRING)
    @Column(name = "language")
    private SpokenLanguage language;

    @Column(name = "district")
    private String district;

    @Column(name = "local_level_sealed")
    private byte[] localLevel;

    @Column(name = "ward")
    private Integer ward;

    @Column(name = "tole_sealed")
    private byte[] tole;

    @Column(name = "family_may_know")
    private Boolean familyMayKnow;

    @Column(name = "may_leave_message")
    private Boolean mayLeaveMessage;

    @Column(name = "best_time_sealed")
    private byte[] bestTime;

    @Column(name = "contact_words_sealed")
    private byte[] contactWords;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private MemberStatus status;

    @Column(name = "registered_on")
    private LocalDate registeredOn;

    /** Id of the surviving record after a merge; as text, because the provider's conversion of ids does not read an absent one. */
    @Column(name = "merged_into_id")
    private String mergedIntoId;

    @Column(name = "registration_key")
    private String registrationKey;

    @OneToMany(mappedBy = "member", fetch = FetchType.LAZY, cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<MemberPhone> phones = new ArrayList<>();

    @OneToMany(mappedBy = "member", fetch = FetchType.LAZY, cascade = CascadeType.ALL)
    @OrderBy("startedOn")
    private List<Engagement> engagements = new ArrayList<>();

    protected Member() {}

    /** A newly registered person. */
    Member(
            UUID id,
            MemberCode code,
            MemberDetails details,
            MemberStatus startAs,
            LocalDate registeredOn,
            UUID registrationKey) {
        this.id = id;
        this.code = code.text();
        this.registeredOn = registeredOn;
        this.registrationKey = registrationKey == null ? null : registrationKey.toString();
        take(details);
        begin(startAs, registeredOn);
    }

    /** Replaces everything that is held about the person. */
    void change(MemberDetails details) {
        take(details);
    }

    /** Moves the open engagement along, before its end. */
    void moveTo(MemberStatus to, LocalDate on) {
        open().moveTo(to, on);
        status = to;
    }

    /** Ends the open engagement. */
    void exit(ExitReason reason, LocalDate lastDay, String note) {
        open().end(reason, lastDay, note);
        status = reason.leadsTo();
    }

    /** Begins a new engagement after the last one ended; the old ones stay. */
    void reEnter(MemberStatus startAs, LocalDate on) {
        if (mergedIntoId != null || !status.ended()) {
            throw new Conflict("error.member.not-ended");
        }
        begin(startAs, on);
    }

    /** Points to the record of the same person that lives on; ends an open engagement. */
    void mergeInto(UUID survivingId, LocalDate on) {
        if (mergedIntoId != null) {
            throw new Conflict("error.member.merged");
        }
        if (!status.ended()) {
            exit(ExitReason.MERGED, latest(on, open().startedOn()), null);
        }
        mergedIntoId = survivingId.toString();
    }

    /** The open engagement. */
    Engagement open() {
        return engagements.stream()
                .filter(Engagement::isOpen)
                .findFirst()
                .orElseThrow(() -> new Conflict("error.member.ended"));
    }

    /** Everything that is held about the person, opened. */
    MemberDetails details() {
        return new MemberDetails(
                opened("name_latin", nameLatin),
                opened("name_nepali", nameNepali),
                opened("preferred_name", preferredName),
                birthYear,
                opened("gender", gender),
                language,
                district,
                opened("local_level", localLevel),
                ward,
                opened("tole", tole),
                phones.stream().map(MemberPhone::entry).toList(),
                new SafeContact(
                        familyMayKnow,
                        mayLeaveMessage,
                        opened("best_time", bestTime),
                        opened("contact_words", contactWords)));
    }

    /** What a service is compared with, opened. */
    MemberBackground background() {
        return background(id, birthYear, gender, language, district);
    }

    /** The same of the member with this id, from the columns of a statement that does not read the whole member. */
    static MemberBackground background(
            UUID id, Integer birthYear, byte[] gender, SpokenLanguage language, String district) {
        return new MemberBackground(
                birthYear,
                FieldCipher.current().open(TABLE, "gender", id, gender),
                language == null ? null : language.code(),
                district);
    }

    private void begin(MemberStatus startAs, LocalDate on) {
        engagements.add(new Engagement(this, startAs, on));
        status = startAs;
    }

    private void take(MemberDetails details) {
        nameLatin = sealed("name_latin", details.nameLatin());
        nameNepali = sealed("name_nepali", details.nameNepali());
        preferredName = sealed("preferred_name", details.preferredName());
        birthYear = details.birthYear();
        gender = sealed("gender", details.gender());
        language = details.language();
        district = details.district();
        localLevel = sealed("local_level", details.localLevel());
        ward = details.ward();
        tole = sealed("tole", details.tole());
        familyMayKnow = details.safeContact().familyMayKnow();
        mayLeaveMessage = details.safeContact().mayLeaveMessage();
        bestTime = sealed("best_time", details.safeContact().bestTime());
        contactWords = sealed("contact_words", details.safeContact().words());
        replacePhones(details.phones());
    }

    private void replacePhones(List<PhoneEntry> entries) {
        if (phones.stream().map(MemberPhone::entry).toList().equals(entries)) {
            return;
        }
        phones.clear();
        for (int i = 0; i < entries.size(); i++) {
            phones.add(new MemberPhone(this, entries.get(i), i));
        }
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private byte[] sealed(String column, String text) {
        return FieldCipher.current().seal(TABLE, column, id, text);
    }

    private String opened(String column, byte[] sealed) {
        return FieldCipher.current().open(TABLE, column, id, sealed);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String code() {
        return code;
    }

    MemberStatus status() {
        return status;
    }

    LocalDate registeredOn() {
        return registeredOn;
    }

    UUID mergedIntoId() {
        return mergedIntoId == null ? null : UUID.fromString(mergedIntoId);
    }

    List<MemberPhone> phones() {
        return List.copyOf(phones);
    }

    List<Engagement> engagements() {
        return List.copyOf(engagements);
    }
}
