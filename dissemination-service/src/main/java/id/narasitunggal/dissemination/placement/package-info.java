/**
 * The record of publications: which page of which channel carries which edition, reported by the unit, recognised by looking
 * at the page, or decided by an officer of another unit. Legal source: Inpres 9/2015, KESATU 2 and the Minister's duty 4
 * (evaluation); "satu narasi bukan berarti seragam": adapted copies are judged by a person.
 */
@NullMarked
package id.narasitunggal.dissemination.placement;

import org.jspecify.annotations.NullMarked;
