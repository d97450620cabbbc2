/**
 * The register of channels on which units publish, and the proof that a channel is theirs: a second person verifies it before
 * a publication on it counts. Legal source: Inpres 9/2015, KESATU 4 (various channels) and the Minister's duty 3.
 */
@NullMarked
package id.narasitunggal.dissemination.channel;

import org.jspecify.annotations.NullMarked;
