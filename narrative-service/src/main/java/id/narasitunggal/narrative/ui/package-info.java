/** What the admin screens need to know and standard OpenAPI cannot say: labels of enum words, columns, workflow buttons. Written as annotations, published as x-ui extensions. */
@NullMarked
package id.narasitunggal.narrative.ui;

import org.jspecify.annotations.NullMarked;
