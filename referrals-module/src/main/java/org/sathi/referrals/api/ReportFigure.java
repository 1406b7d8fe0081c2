package org.sathi.referrals.api;

import java.util.List;

/**
 * A number of the referral report. Each is the sum of its parts: what was sent is accepted, turned down, expired, taken back or waiting; what was accepted is completed, failed, ended
 * otherwise or open; what was completed is resolved or partly so, and is confirmed by the member, denied, or not asked about.
 */
public enum ReportFigure {
    /** Sent in the period, by the day in Nepal; what was sent in error is not counted. */
    SENT,
    /** Taken on by the agency and not given back. */
    ACCEPTED,
    /** Refused by the agency, at once or after it had accepted (T6, T8). */
    TURNED_DOWN,
    /** Not answered in time (T19). */
    EXPIRED,
    /** Ended before the agency had answered: cancelled, or the consent ended (T7, T20). */
    WITHDRAWN,
    /** The agency has still to answer. */
    WAITING,
    /** The agency says that help was given, wholly or in part (T12). */
    COMPLETED,
    /** The agency says that no help came about (T13). */
    FAILED,
    /** Ended after it was accepted without an outcome: cancelled, or the consent ended (T15, T17, T22). */
    ENDED,
    /** Accepted and still open. */
    OPEN,
    RESOLVED,
    PARTLY,
    /** The member says that help came, wholly or in part. */
    HELP_CONFIRMED,
    /** The member says that no help came although the agency says so. */
    HELP_DENIED,
    /** Nobody has asked the member, or the member was not reached. */
    HELP_NOT_ASKED;

    /** The sums that hold among the numbers, each the total with its parts after it. */
    public static final List<List<ReportFigure>> SUMS = List.of(
            List.of(SENT, ACCEPTED, TURNED_DOWN, EXPIRED, WITHDRAWN, WAITING),
            List.of(ACCEPTED, COMPLETED, FAILED, ENDED, OPEN),
            List.of(COMPLETED, RESOLVED, PARTLY),
            List.of(COMPLETED, HELP_CONFIRMED, HELP_DENIED, HELP_NOT_ASKED));

    /** Whether it tells what the member said to the programme, of which an agency learns nothing. */
    public boolean insideProgramme() {
        return this == HELP_CONFIRMED || this == HELP_DENIED || this == HELP_NOT_ASKED;
    }
}
