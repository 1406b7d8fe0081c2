package org.sathi.kernel.internal;

/**
 * Whose messages do not leave: they were tried {@link #TRIES} times and are still here. That takes seven and a half minutes, longer than mail servers let an unknown sender wait, and lasts until the
 * message leaves or is given up after some days.
 *
 * <p>A message of one person that does not leave may be the trouble of that person (a full mailbox) and is a record left over. Messages of several people are the trouble of all: then the way out is
 * taken to be closed, and the turn fails. An address that is refused for good is the trouble of one person, of which nobody is told; {@link #MANY} of them at once are not: a mail server that takes
 * mail for nobody any more says so of each address.
 *
 * @param people how many people have one that was not refused for its address
 * @param refused how many people have one that was
 */
record Stuck(int people, int refused) {

    /** Tries after which a message counts as stuck. */
    static final int TRIES = 5;

    /** Refused addresses that are more than the trouble of each. */
    static final int MANY = 3;

    /**
     * How many are left over.
     *
     * @throws NothingLeaves when the way out is taken to be closed
     */
    int left() {
        if (people > 1) {
            throw new NothingLeaves();
        }
        return people + (refused >= MANY ? refused : 0);
    }
}
