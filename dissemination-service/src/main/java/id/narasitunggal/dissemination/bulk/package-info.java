/** Many placements in one file, for units that keep their own tables. */
@NullMarked
package id.narasitunggal.dissemination.bulk;

import org.jspecify.annotations.NullMarked;
