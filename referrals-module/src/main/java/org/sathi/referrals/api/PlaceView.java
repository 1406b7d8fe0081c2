package org.sathi.referrals.api;

import java.util.UUID;

/** A place at which an agency works, for those who keep the entry. */
public record PlaceView(UUID id, long version, PlaceData data) {}
