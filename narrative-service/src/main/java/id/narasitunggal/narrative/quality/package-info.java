/**
 * Whether a text is good enough to speak for government: what a machine can see it checks, what it cannot a person confirms.
 * Legal source: Inpres 9/2015, KESATU 4 (six words on quality) and KEDUA (public service advertisements); the five words of
 * government communication: credibility, context, clarity, continuity, channel.
 */
@NullMarked
package id.narasitunggal.narrative.quality;

import org.jspecify.annotations.NullMarked;
