/**
 * Hands the single narrative to everybody who may want it, without asking who they are: feeds, a reading page, a widget for other
 * people's websites and ready share texts. Only texts in force are given; what was withdrawn leaves a notice so that copies are
 * taken down. Legal source: Inpres 9/2015, KESATU 2 and 4 (to the public, through various channels); UU 14/2008, Pasal 9.
 */
@NullMarked
package id.narasitunggal.dissemination.syndication;

import org.jspecify.annotations.NullMarked;
