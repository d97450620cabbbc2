/**
 * The duty of units that carry a text no longer in force to take it down or replace it; met by what is seen on their pages
 * afterwards. Legal source: Inpres 9/2015, KESATU 3 (the public is informed quickly and correctly); UU 40/1999 on corrections.
 */
@NullMarked
package id.narasitunggal.dissemination.takedown;

import org.jspecify.annotations.NullMarked;
