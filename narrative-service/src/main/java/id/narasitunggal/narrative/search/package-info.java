/**
 * Finding texts again: by words and their stems, and by what they share with another text. Legal source: Inpres 9/2015, one
 * narrative per policy; who approves must see what was already said.
 */
@NullMarked
package id.narasitunggal.narrative.search;

import org.jspecify.annotations.NullMarked;
