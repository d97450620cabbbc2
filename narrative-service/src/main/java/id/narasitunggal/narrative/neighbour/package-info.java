/** The change feed of the submission service, read as any client reads it, and how far it has been applied. Legal source: Inpres 9/2015, KESATU 1: units submit, Kominfo works with what was submitted. */
@NullMarked
package id.narasitunggal.narrative.neighbour;

import org.jspecify.annotations.NullMarked;
