/** Personal data that should not stand in public information: found by shape, refused or pointed at. Legal source: UU 27/2022. */
@NullMarked
package id.narasitunggal.submission.intake.privacy;

import org.jspecify.annotations.NullMarked;
