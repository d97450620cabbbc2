/**
 * Recognises a republished narrative: which edition, how much of it, in what shape, and whether its figures, its meaning
 * and its key messages survived.
 *
 * <p>Duty 5 of Inpres 9/2015: ministries, agencies and regions spread the single narrative on their channels. A
 * republication is recognised, not declared. How much ({@code Extent}), whether it is meant so ({@code Fidelity}) and who
 * decided ({@code Standing}) are three separate answers. Plain Java without any framework, so that it can be read, tested
 * and measured alone.
 */
@NullMarked
package id.narasitunggal.dissemination.matching;

import org.jspecify.annotations.NullMarked;
