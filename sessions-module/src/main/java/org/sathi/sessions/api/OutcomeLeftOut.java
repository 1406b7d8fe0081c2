package org.sathi.sessions.api;

/**
 * What was not counted, and why (D3). A number that must not be published is {@code null}.
 *
 * @param tooFewSessions members enrolled and consenting who attended too few sessions in the period
 * @param outsideCohort people observed in the period who are not in the cohort
 * @param voided observations of the period taken back
 * @param disputed observations of the period in doubt
 * @param drafts observations of the period without their evidence yet
 */
public record OutcomeLeftOut(
        Integer tooFewSessions, Integer outsideCohort, Integer voided, Integer disputed, Integer drafts) {}
