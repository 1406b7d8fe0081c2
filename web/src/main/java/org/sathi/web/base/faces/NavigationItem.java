package org.sathi.web.base.faces;

/**
 * A place that the reader may go to.
 *
 * @param key key of its name
 * @param icon icon beside the name
 * @param address where it leads
 * @param current whether the reader is there
 */
public record NavigationItem(String key, String icon, String address, boolean current) {}
