/**
 * Websites of invented government offices, served for real on loopback addresses, so that recognising a republished narrative
 * (Inpres 9/2015, KESATU 2) can be seen at work: the text stands there among menus, other news and footers, whole, shortened,
 * adapted, or not at all.
 */
@NullMarked
package id.narasitunggal.local.sites;

import org.jspecify.annotations.NullMarked;
