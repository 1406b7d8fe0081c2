package org.sathi.web.base.text;

/**
 * One entry of a select, radio or checkbox list.
 *
 * @param value what the form object gets, for example an id
 * @param label what the reader sees
 */
public record Choice(Object value, String label) {}
