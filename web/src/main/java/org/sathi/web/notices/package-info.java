/** What referrals have to tell their people: the bell in the header and the list behind it, the same for the programme and for agencies. */
package org.sathi.web.notices;
