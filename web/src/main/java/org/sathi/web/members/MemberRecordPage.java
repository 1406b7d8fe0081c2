package org.sathi.web.members;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.membership.api.ConsentPurpose;
import org.sathi.membership.api.ConsentState;
import org.sathi.membership.api.ConsentView;
import org.sathi.membership.api.Consents;
import org.sathi.membership.api.MemberAccess;
import org.sathi.membership.api.MemberAccessLog;
import org.sathi.membership.api.MemberRecord;
import org.sathi.membership.api.Members;

/** A member's record: who it is, how to reach them, groups, consents and who looked. */
@Named("memberRecord")
@RequestScoped
public class MemberRecordPage {

    private static final int LATEST = 5;

    /**
     * Where one purpose stands.
     *
     * @param purpose for what
     * @param state not asked, given, refused or withdrawn
     * @param consent the current record, {@code null} when not asked
     */
    public record Standing(ConsentPurpose purpose, ConsentState state, ConsentView consent) {

        /** The kind of the status mark. */
        public String kind() {
            return switch (state) {
                case GIVEN -> "ok";
                case NOT_ASKED -> "warn";
                default -> "";
            };
        }
    }

    @Inject
    private Members members;

    @Inject
    private Consents consents;

    @Inject
    private MemberAccessLog accessLog;

    private UUID id;
    private MemberRecord member;
    private List<Standing> standings = List.of();
    private List<MemberAccess> accesses = List.of();

    /** Reads the record. */
    public void load() {
        member = members.view(id);
        standings = standings(consents.of(member.id()));
        if (CurrentActor.get().may(Permission.MEMBER_ACCESS_LOG)) {
            accesses = accessLog.of(member.id(), new PageRequest(LATEST, null)).rows();
        }
    }

    /** How the person answered when asked whether we may call or write; the numbers are shown unless the answer was no. */
    public ConsentState getContact() {
        return standings.stream()
                .filter(standing -> standing.purpose() == ConsentPurpose.CONTACT)
                .map(Standing::state)
                .findFirst()
                .orElse(ConsentState.NOT_ASKED);
    }

    /** Whether numbers may be shown to be called. */
    public boolean isMayCall() {
        return getContact() == ConsentState.GIVEN || getContact() == ConsentState.NOT_ASKED;
    }

    /** Every purpose with its current answer. */
    static List<Standing> standings(List<ConsentView> all) {
        return Arrays.stream(ConsentPurpose.values())
                .map(purpose -> all.stream()
                        .filter(consent -> consent.purpose() == purpose && consent.current())
                        .findFirst()
                        .map(consent -> new Standing(purpose, consent.state(), consent))
                        .orElse(new Standing(purpose, ConsentState.NOT_ASKED, null)))
                .toList();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public MemberRecord getMember() {
        return member;
    }

    public List<Standing> getStandings() {
        return standings;
    }

    public List<MemberAccess> getAccesses() {
        return accesses;
    }
}
