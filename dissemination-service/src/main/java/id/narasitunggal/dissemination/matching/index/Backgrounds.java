package id.narasitunggal.dissemination.matching.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Texts that everybody quotes: Pancasila, the constitution's preamble, proclamation and pledge, the set phrases of regulations,
 * oaths and press releases. Whoever quotes them republishes no narrative.
 */
public final class Backgrounds {

    private Backgrounds() {}

    /** The texts, one quoted source each. */
    public static List<String> texts() {
        try (InputStream file = Objects.requireNonNull(Backgrounds.class.getResourceAsStream("backgrounds.txt"))) {
            return List.of(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split("\\n\\s*\\n", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
