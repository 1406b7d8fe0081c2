package org.sathi.web.portal;

import java.util.List;
import java.util.UUID;
import org.sathi.web.base.text.StatusMark;

/**
 * A row of the inbox in words, worked out once: a page of rows is the page that is opened most.
 *
 * @param id the referral
 * @param title name of the service, or the reference where the service must not be named
 * @param reference reference beside the title, or empty
 * @param person the name, or age and area, or why neither is there
 * @param known whether the person is told of at all
 * @param late mark of what is overdue; empty when nothing is
 * @param when due or closed when; empty when {@code late} says it
 * @param timed whether {@code when} is a time
 * @param marks what it waits for, state and urgency
 * @param worker who works on it, or that nobody does
 * @param given whether somebody does
 */
public record InboxEntry(
        UUID id,
        String title,
        String reference,
        String person,
        boolean known,
        List<StatusMark> late,
        String when,
        boolean timed,
        List<StatusMark> marks,
        String worker,
        boolean given) {}
