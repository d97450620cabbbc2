/**
 * The registry of media that are watched: kind, reach, region and owner. Legal source: Inpres 9/2015, special duty of the Minister 6,
 * media monitoring and analysis of media content.
 */
@NullMarked
package id.narasitunggal.narrative.monitoring.outlet;

import org.jspecify.annotations.NullMarked;
