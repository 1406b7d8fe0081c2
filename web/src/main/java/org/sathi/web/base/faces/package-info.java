/** What Faces pages stand on: language, errors, navigation, converters, and the conventions of a page's bean. */
package org.sathi.web.base.faces;
