/** What {@code deploy/container} and {@code deploy/kubernetes} promise, held against what the services really read and answer. */
@NullMarked
package id.narasitunggal.e2e.installation;

import org.jspecify.annotations.NullMarked;
