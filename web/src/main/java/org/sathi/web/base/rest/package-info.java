/** The JSON interface at {@code /api/v1}: its root, and one answer for every way a request can fail. */
package org.sathi.web.base.rest;
