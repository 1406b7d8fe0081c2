package org.sathi.membership.tool;

import java.time.LocalDate;
import java.util.UUID;
import org.sathi.membership.api.MemberDetails;

/**
 * A person who does not exist.
 *
 * @param number place among the people of a run
 * @param id the member's id
 * @param details what is held about the person
 * @param group number of the home group
 * @param registeredOn first day in the programme
 * @param leftOn last day, {@code null} when still there
 */
public record InventedPerson(
        int number, UUID id, MemberDetails details, int group, LocalDate registeredOn, LocalDate leftOn) {}
