/**
 * Registry of the bodies that Inpres 9/2015 addresses (K/L/D) and of the participants beside them: kinds, codes and names with
 * their validity, time zones. Legal source: Inpres 9/2015, addressees; Kepmendagri 300.2.2-2138/2025 for regional codes.
 */
@NullMarked
package id.narasitunggal.submission.unit;

import org.jspecify.annotations.NullMarked;
