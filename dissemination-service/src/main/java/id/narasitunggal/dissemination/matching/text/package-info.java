/**
 * Makes two texts comparable word by word: the same words and the same figures look the same however a unit typed them.
 *
 * <p>Duty 5 of Inpres 9/2015 asks ministries, agencies and regions to republish the single narrative; whether they did is
 * decided on words, so spelling habits (case, compatibility characters, "Rp1,2 triliun" or "1.200 miliar rupiah") must
 * not decide it. Plain Java without any framework.
 */
@NullMarked
package id.narasitunggal.dissemination.matching.text;

import org.jspecify.annotations.NullMarked;
