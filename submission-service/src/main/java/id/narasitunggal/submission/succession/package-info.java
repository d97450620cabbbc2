/**
 * Units that split, merge or are dissolved, and what becomes of their duties: never counted twice, never lost. Legal source: the
 * presidential regulations and laws that form ministries and regions, named with each succession.
 */
@NullMarked
package id.narasitunggal.submission.succession;

import org.jspecify.annotations.NullMarked;
