package org.sathi.membership.api;

/**
 * What is held about a group (G1).
 *
 * @param nameEn English name, 1 to 100 characters
 * @param nameNe Nepali name, 1 to 100 characters
 * @param district district
 * @param localLevel municipality or rural municipality, {@code null} when unknown
 * @param ward ward, 1 to 33, {@code null} when unknown
 * @param tole neighbourhood, {@code null} when unknown
 * @param meetingPlace where the group meets, {@code null} when unknown
 * @param language language of the meetings
 * @param admission whether new people can come at any time
 * @param capacity most home and additional members at a time, 2 to 500; {@code null} for no limit
 */
public record GroupDetails(
        String nameEn,
        String nameNe,
        String district,
        String localLevel,
        Integer ward,
        String tole,
        String meetingPlace,
        SpokenLanguage language,
        Admission admission,
        Integer capacity) {}
