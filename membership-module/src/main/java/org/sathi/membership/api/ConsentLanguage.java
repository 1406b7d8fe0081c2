package org.sathi.membership.api;

/** In which language the consent text was read out or read. */
public enum ConsentLanguage {
    NEPALI,
    ENGLISH,
    OTHER
}
