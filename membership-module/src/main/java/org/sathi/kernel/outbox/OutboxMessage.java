package org.sathi.kernel.outbox;

import java.util.UUID;

/**
 * Something that must leave the process after the transaction has committed. It carries no personal data and no content: the receiver is told that something
 * needs attention, and looks it up signed in.
 *
 * @param dedupeKey the same message is kept once, for example {@code referral:<event id>:<account id>}; at most 150 characters
 * @param kind what happened, a message key of the generic notice
 * @param recipientAccount whom to tell
 * @param subjectId random id of the record, for the link
 */
public record OutboxMessage(String dedupeKey, String kind, UUID recipientAccount, UUID subjectId) {}
