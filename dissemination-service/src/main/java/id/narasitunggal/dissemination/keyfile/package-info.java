/** Keys that the operator of the house lays down in files; what is signed or sealed with them is the business of other desks. */
@NullMarked
package id.narasitunggal.dissemination.keyfile;

import org.jspecify.annotations.NullMarked;
