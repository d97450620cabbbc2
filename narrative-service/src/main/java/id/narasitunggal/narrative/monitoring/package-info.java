/**
 * What the media make of government work: every report found, where it stood, and in which tone. Legal source: Inpres 9/2015,
 * KEDUA: the ministry monitors the media and the talk of the public, and reports it every month.
 */
@NullMarked
package id.narasitunggal.narrative.monitoring;

import org.jspecify.annotations.NullMarked;
