/**
 * The answer of a rule to the question «may this person do this now?»: allowed, or refused with the sentence that people read.
 * Legal source: Inpres 9/2015; nobody verifies, signs or confirms their own work.
 */
@NullMarked
package id.narasitunggal.dissemination.permission;

import org.jspecify.annotations.NullMarked;
