package org.sathi.web.sessions;

import java.io.Serializable;

/** One kind of activity on a form, with its minutes; empty when it is not done. */
public class ActivityLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String type;
    private Integer minutes;

    public ActivityLine(String type, Integer minutes) {
        this.type = type;
        this.minutes = minutes;
    }

    public String getType() {
        return type;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }
}
