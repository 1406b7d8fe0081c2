package org.sathi.web.base.compare;

import java.io.Serializable;

/**
 * One field in which what was saved and what was typed differ.
 *
 * @param label name of the field
 * @param saved what is saved now
 * @param typed what this person typed
 */
public record Difference(String label, String saved, String typed) implements Serializable {}
