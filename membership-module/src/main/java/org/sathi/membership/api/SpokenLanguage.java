package org.sathi.membership.api;

/** Languages in which a person is at home or a group meets. */
public enum SpokenLanguage {
    NEPALI("ne"),
    NEWARI("new"),
    MAITHILI("mai"),
    BHOJPURI("bho"),
    THARU("the"),
    TAMANG("taj"),
    SIGN("nsp"),
    ENGLISH("en"),
    OTHER("und");

    private final String code;

    SpokenLanguage(String code) {
        this.code = code;
    }

    /** The language code of BCP 47. */
    public String code() {
        return code;
    }
}
