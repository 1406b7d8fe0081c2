package org.sathi.sessions.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One earlier or present text of a plan (R1).
 *
 * @param number number from 1
 * @param on day it was written
 * @param writtenBy account that wrote it down
 * @param vision how the member wanted to live
 * @param strengths what the member could build on
 * @param supports who and what stood by the member
 * @param inMembersWords whether the words were the member's own
 * @param agreed whether the member agreed to it
 */
public record PlanVersionView(
        int number,
        LocalDate on,
        UUID writtenBy,
        String vision,
        String strengths,
        String supports,
        boolean inMembersWords,
        boolean agreed) {}
