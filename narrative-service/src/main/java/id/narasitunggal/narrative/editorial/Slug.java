package id.narasitunggal.narrative.editorial;

import java.text.Normalizer;
import java.util.Locale;

/** A title as part of a web address. */
final class Slug {
    private static final int LONGEST = 80;

    private Slug() {}

    static String of(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9\\s-]", "")
                .strip()
                .replaceAll("[\\s-]+", "-");
        String cut =
                plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).replaceAll("-[^-]*$", "");
        return cut.isEmpty() ? "narasi" : cut;
    }
}
