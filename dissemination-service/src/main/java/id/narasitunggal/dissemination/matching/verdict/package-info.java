/**
 * Says what a reading means for a reported placement, and whether the rule alone may decide it.
 *
 * <p>Serves duties 5 and 6 of Inpres 9/2015: only what is confirmed, by a clear rule or by a named person, may count in the
 * report to leadership. In doubt a person decides.
 */
@NullMarked
package id.narasitunggal.dissemination.matching.verdict;

import org.jspecify.annotations.NullMarked;
