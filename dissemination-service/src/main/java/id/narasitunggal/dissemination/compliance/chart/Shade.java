package id.narasitunggal.dissemination.compliance.chart;

import org.jspecify.annotations.Nullable;

/**
 * The colours of bands of a rate, from blue over grey to orange: told apart with every common colour blindness, dark ends far
 * from each other, and each with a colour for text that stands out 4.5 to 1.
 */
enum Shade {
    A("#0b5cad", "#ffffff"),
    B("#a9cbe8", Svg.INK),
    C("#eef1f5", Svg.INK),
    D("#f7cf9e", Svg.INK),
    E(Svg.ORANGE, "#ffffff"),
    NONE("#ffffff", Svg.QUIET);

    final String fill;
    final String text;

    Shade(String fill, String text) {
        this.fill = fill;
        this.text = text;
    }

    /** @param band a letter, null when nothing could be judged */
    static Shade of(@Nullable String band) {
        return band == null ? NONE : valueOf(band);
    }
}
