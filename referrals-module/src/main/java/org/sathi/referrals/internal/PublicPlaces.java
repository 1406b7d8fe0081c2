package org.sathi.referrals.internal;

/** Which places may be published, to whomever and in whatever form; the one place that decides it. */
final class PublicPlaces {

    /** {@link #contains} for a query over an agency {@code a} and a place {@code p}. */
    static final String CONDITION = "p.closed = FALSE AND p.confidential = FALSE AND a.confidentialLocation = FALSE";

    private PublicPlaces() {}

    /** Whether a place may be published: it is open to people, neither it nor all of its agency's places are confidential. */
    static boolean contains(Agency agency, Place place) {
        return !place.closed() && !place.confidential() && !agency.confidentialLocation();
    }
}
