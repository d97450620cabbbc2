/**
 * The third look (<i>telaah susulan</i>): what fewer persons published or took back in haste, another one examines within a day.
 * Legal source: Inpres 9/2015, first instruction, 4: fast, and right all the same.
 */
@NullMarked
package id.narasitunggal.narrative.postreview;

import org.jspecify.annotations.NullMarked;
