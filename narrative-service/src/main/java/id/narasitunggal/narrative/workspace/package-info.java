/**
 * The editors' room: the admin screens of the Ministry's staff (duties 2 to 6 of Inpres 9/2015) and their session. A person
 * signs in once; every call the screens make to one of the three services carries that person's access token, which
 * never reaches the browser.
 */
@NullMarked
package id.narasitunggal.narrative.workspace;

import org.jspecify.annotations.NullMarked;
