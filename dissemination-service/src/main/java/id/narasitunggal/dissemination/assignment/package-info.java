/**
 * The duty of each unit to publish each edition: frozen when the edition is published, fulfilled by verified publications.
 * Legal source: Inpres 9/2015, KESATU 2: K/L/D disseminate the single narrative to the public.
 */
@NullMarked
package id.narasitunggal.dissemination.assignment;

import org.jspecify.annotations.NullMarked;
