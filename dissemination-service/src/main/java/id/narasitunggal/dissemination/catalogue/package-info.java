/**
 * What this service knows of its neighbours: a read copy of the units (from submission-service) and of the published editions
 * (from narrative-service), kept by reading their change feeds; and the working-day calendar. Legal source: Inpres 9/2015,
 * KESATU 2 (the text to be disseminated and the bodies that must); SKB on national holidays.
 */
@NullMarked
package id.narasitunggal.dissemination.catalogue;

import org.jspecify.annotations.NullMarked;
