/**
 * Fetches pages of the units' channels without ever being led into our own network.
 *
 * <p>Serves duties 5 and 6 of Inpres 9/2015: a republication is checked on the page itself. The address comes from outside,
 * so every name is resolved once, every resolved address is checked against our own list of networks, and the connection
 * goes to the checked address and to no other; redirects start again from the beginning. Plain Java without any framework.
 */
@NullMarked
package id.narasitunggal.dissemination.watch.fetch;

import org.jspecify.annotations.NullMarked;
