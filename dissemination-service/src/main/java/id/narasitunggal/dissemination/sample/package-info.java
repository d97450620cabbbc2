/** The second look (uji petik): a random sample of what officers verified is examined by other persons. */
@NullMarked
package id.narasitunggal.dissemination.sample;

import org.jspecify.annotations.NullMarked;
