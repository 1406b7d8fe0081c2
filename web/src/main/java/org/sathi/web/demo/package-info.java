/**
 * The demo data: an invented programme with a year of work behind it, made through the same published operations that people use. It is loaded once, on an empty server that was
 * started with demo data.
 */
package org.sathi.web.demo;
