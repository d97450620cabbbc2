/**
 * Files that come with a submission: streamed, known by their content, kept behind one small interface, served without risk.
 * Legal source: Inpres 9/2015, KESATU 2 ("data pendukung"); Perki 1/2021 for text in place of pictures.
 */
@NullMarked
package id.narasitunggal.submission.attachment;

import org.jspecify.annotations.NullMarked;
