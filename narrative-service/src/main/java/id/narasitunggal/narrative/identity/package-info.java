/** Who calls, in which role and for which unit: read from the access token, never from the request body. Legal source: Inpres 9/2015, the addressees. */
@NullMarked
package id.narasitunggal.narrative.identity;

import org.jspecify.annotations.NullMarked;
