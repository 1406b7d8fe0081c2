package org.sathi.referrals.api;

/** A document to hand over. */
public record AttachmentFile(String name, AttachmentKind kind, byte[] content) {}
