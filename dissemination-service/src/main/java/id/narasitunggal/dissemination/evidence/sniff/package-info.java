/**
 * Tells what a file is from its bytes. An own table of eight types instead of a library: libraries answer "what might it be",
 * here the question is "is it this and nothing else besides".
 */
@NullMarked
package id.narasitunggal.dissemination.evidence.sniff;

import org.jspecify.annotations.NullMarked;
