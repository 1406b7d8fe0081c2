package org.sathi.web.sessions;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sathi.sessions.api.ActivityItem;
import org.sathi.sessions.api.ActivityType;
import org.sathi.sessions.api.Repeat;

/** What is typed into the form of a session's plan. */
public class PlanForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_MINUTES = 90;

    private UUID group;
    private LocalDate on;
    private LocalTime startsAt = LocalTime.of(11, 0);
    private Integer minutes = USUAL_MINUTES;
    private String place;
    private String agenda;
    private Repeat repeat = Repeat.NONE;
    private Integer occurrences;
    private boolean following;
    private final List<ActivityLine> activities = new ArrayList<>();

    /** Offers every kind of activity, with the minutes that are planned for it. */
    void offer(List<ActivityType> types, List<ActivityItem> planned) {
        Map<String, Integer> minutesOf =
                planned.stream().collect(Collectors.toMap(ActivityItem::type, ActivityItem::minutes, Integer::sum));
        activities.clear();
        types.forEach(type -> activities.add(new ActivityLine(type.code(), minutesOf.get(type.code()))));
    }

    /** The activities that were given minutes. */
    List<ActivityItem> chosen() {
        return activities.stream()
                .filter(line -> line.getMinutes() != null)
                .map(line -> new ActivityItem(line.getType(), line.getMinutes()))
                .toList();
    }

    public UUID getGroup() {
        return group;
    }

    public void setGroup(UUID group) {
        this.group = group;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public LocalTime getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(LocalTime startsAt) {
        this.startsAt = startsAt;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getAgenda() {
        return agenda;
    }

    public void setAgenda(String agenda) {
        this.agenda = agenda;
    }

    public Repeat getRepeat() {
        return repeat;
    }

    public void setRepeat(Repeat repeat) {
        this.repeat = repeat;
    }

    public Integer getOccurrences() {
        return occurrences;
    }

    public void setOccurrences(Integer occurrences) {
        this.occurrences = occurrences;
    }

    public boolean isFollowing() {
        return following;
    }

    public void setFollowing(boolean following) {
        this.following = following;
    }

    public List<ActivityLine> getActivities() {
        return activities;
    }
}
