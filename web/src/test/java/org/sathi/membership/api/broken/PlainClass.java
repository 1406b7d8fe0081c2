package org.sathi.membership.api.broken;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** Breaks rules on purpose: a class, and even an entity, where only interfaces, records, enums and exceptions belong. */
@Entity
public class PlainClass {
    /** An open field. */
    @Id
    public String id;

    /** Eager, by default. */
    @ManyToOne
    public PlainClass parent;
}
