package org.sathi.referrals.api;

import org.sathi.kernel.paging.Slice;

/**
 * The inbox as it is opened: all lists with their counts, and a page of one of them.
 *
 * @param counts how many wait in each list
 * @param shown which list the rows are of
 * @param slice a page of it
 */
public record InboxView(InboxCounts counts, InboxList shown, Slice<InboxRow> slice) {}
