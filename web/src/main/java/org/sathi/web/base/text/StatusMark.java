package org.sathi.web.base.text;

/**
 * A status mark, ready to be shown: colour and icon beside the word, so that none of the three is needed alone (LOOK.md). The tag {@code s:marks} shows several.
 *
 * @param kind colour: ok, warn, danger, info, needs-me or none
 * @param icon address of the icon in the sprite
 * @param label the word
 */
public record StatusMark(String kind, String icon, String label) {}
