/** Where the bytes of evidence files lie: in the database, or in a folder. */
@NullMarked
package id.narasitunggal.dissemination.evidence.store;

import org.jspecify.annotations.NullMarked;
