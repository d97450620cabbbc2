/** A mailbox for one machine: takes every mail that the services send, over real SMTP, and lets none of them leave. */
@NullMarked
package id.narasitunggal.local.mail;

import org.jspecify.annotations.NullMarked;
