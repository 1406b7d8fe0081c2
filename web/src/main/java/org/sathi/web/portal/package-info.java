/** The portal of the partner agencies: inbox, referral, own services and team. */
package org.sathi.web.portal;
