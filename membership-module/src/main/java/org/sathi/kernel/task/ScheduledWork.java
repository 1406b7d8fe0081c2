package org.sathi.kernel.task;

import java.util.List;
import org.sathi.kernel.access.OpenToAll;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.access.RequiresPermission;

/**
 * The book of the work that the server does by the clock: the seals of the audit trail, the outbox, housekeeping and every module's {@link Recurring}. Each node does all of it; the book holds, for
 * each piece on each node, the last turn that was done, since when it fails, how often in a row and the kind of the fault, in the database and in the memory of the node.
 *
 * <p>The rule, for one piece of work on one node:
 *
 * <ul>
 *   <li>It <em>fails</em> when three turns in a row failed and at least two minutes lie between the first and the last of them: a database that is started anew is no outage.
 *   <li>It is <em>silent</em> when no turn ended, well or not, for five of its periods and at least five minutes: it hangs, or its timer died. That is seen when the book is read.
 *   <li>What was in reach of a turn but could not be done, record by record, makes the turn a failed one of the kind {@link WorkTrouble.Kind#PARTLY}.
 *   <li>For the outbox these are the people whose messages were tried five times and are still here. One of them is a part; several are all, since then the way out is closed; one whose address was
 *       refused for good is nobody's outage, three of these are a part.
 * </ul>
 *
 * <p>For all nodes together: a node that wrote nothing for three minutes is gone and is not asked any more; the one that answers never is. Work is well when it is well on every node that is there:
 * one node that fails is told of though another does the work, as {@link WorkTrouble.Kind#ONE_SERVER}, since the other may stop tomorrow. Another does it when its last turn was done, and ended after
 * the trouble began: what a server wrote before it was started anew stands there for three minutes more, also after a crash, and does not stand in for it. The administrators are told once per outage,
 * whichever node sees it first, and once more when it was told in part or of one node and then no node does the work any more ({@link WorkTrouble.Kind#whole()}); an outage is over when the work was
 * well on every node for fifteen minutes without a break, so that what comes and goes is one outage. That all is well again is told once, when no outage is left.
 */
public interface ScheduledWork {

    /** How the work goes, for those who look after the server. */
    @RequiresPermission(Permission.SERVER_WATCH)
    WorkState state();

    /** Whether all of it is well; for a monitor, which learns nothing else. */
    @OpenToAll(quiet = true)
    boolean well();

    /**
     * Writes what this node knows into the book, and tells of outages that began or are over.
     *
     * @return what was told
     */
    @RequiresPermission(value = Permission.SYSTEM_TASK, quiet = true)
    List<WorkNews> keep();

    /** Sends out what was told; by itself, so that an outbox that fails keeps nobody from being told inside the application. */
    @RequiresPermission(value = Permission.SYSTEM_TASK, quiet = true)
    void send(WorkNews news);
}
