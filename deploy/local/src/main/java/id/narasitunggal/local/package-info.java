/**
 * Everything of Narasi Tunggal on one machine: a real PostgreSQL, a real Keycloak and the three services, so that the six
 * duties of Inpres 9/2015 can be tried without installing anything but a JDK and Maven.
 */
@NullMarked
package id.narasitunggal.local;

import org.jspecify.annotations.NullMarked;
