/**
 * What the referrals module publishes: the directory of agencies and services, consents to disclose, referrals as the programme sees them and as the agency
 * sees them, notices and the accounting of disclosures.
 */
package org.sathi.referrals.api;
