/** How the desks that work off a queue share their workers out. */
@NullMarked
package id.narasitunggal.dissemination.work;

import org.jspecify.annotations.NullMarked;
