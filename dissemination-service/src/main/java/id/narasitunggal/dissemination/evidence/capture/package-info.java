/** What cameras and recorders wrote into a file, in plain Java: a witness beside the word of the sender, never a judge. */
@NullMarked
package id.narasitunggal.dissemination.evidence.capture;

import org.jspecify.annotations.NullMarked;
