/** The pictures of the report, drawn from numbers alone and the same to the last byte on every machine; on screen as SVG, on paper by hand. */
@NullMarked
package id.narasitunggal.dissemination.compliance.chart;

import org.jspecify.annotations.NullMarked;
