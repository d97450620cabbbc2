/**
 * Issues: early detection from what the media write, and their life until they are settled. Legal source: Inpres 9/2015, special
 * duty of the Minister 6, media monitoring; steps of triage after Komdigi's crisis response of 2025.
 */
@NullMarked
package id.narasitunggal.narrative.monitoring.issue;

import org.jspecify.annotations.NullMarked;
