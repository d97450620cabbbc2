/**
 * Files of many reports from a monitoring office: taken in at once, worked off in the background, a word on every row. Legal
 * source: Inpres 9/2015, to the Minister of Communication: media monitoring and analysis of media content.
 */
@NullMarked
package id.narasitunggal.narrative.monitoring.delivery;

import org.jspecify.annotations.NullMarked;
