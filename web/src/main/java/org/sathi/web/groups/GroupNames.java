package org.sathi.web.groups;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sathi.membership.api.GroupDetails;
import org.sathi.membership.api.GroupLabel;
import org.sathi.membership.api.GroupRow;
import org.sathi.web.base.text.Choice;
import org.sathi.web.base.text.Ui;

/** The names of groups in the reader's language. */
@Named("groupNames")
@RequestScoped
public class GroupNames {

    @Inject
    private Ui ui;

    /** The name of a group; the empty text for none. */
    public String of(GroupLabel group) {
        return group == null ? "" : name(group.nameEn(), group.nameNe());
    }

    /** The name of a group in a list. */
    public String ofRow(GroupRow group) {
        return name(group.nameEn(), group.nameNe());
    }

    /** The name in what is held about a group. */
    public String ofDetails(GroupDetails group) {
        return name(group.nameEn(), group.nameNe());
    }

    /** Where a group is at home, from the smallest place to the district, as far as it is known. */
    public String where(GroupDetails group) {
        String ward = group.ward() == null
                ? null
                : ui.text("members.ward.short", ui.digits(group.ward().toString()));
        return Stream.of(group.tole(), ward, group.localLevel(), ui.district(group.district()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** Groups as entries of a select. */
    public List<Choice> choices(List<GroupLabel> groups) {
        return groups.stream().map(group -> new Choice(group.id(), of(group))).toList();
    }

    private String name(String english, String nepali) {
        return "ne".equals(ui.getLang()) ? nepali : english;
    }
}
