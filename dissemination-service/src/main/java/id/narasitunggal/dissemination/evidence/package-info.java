/** Files that show what no page shows: broadcasts, prints, posters, meetings. A second person judges them. */
@NullMarked
package id.narasitunggal.dissemination.evidence;

import org.jspecify.annotations.NullMarked;
