/**
 * How far a narrative has got: its newest edition's duties by kind of unit and by province. Legal source: Inpres 9/2015, the
 * Minister's duty 4 (monitor and evaluate the execution).
 */
@NullMarked
package id.narasitunggal.dissemination.rollout;

import org.jspecify.annotations.NullMarked;
