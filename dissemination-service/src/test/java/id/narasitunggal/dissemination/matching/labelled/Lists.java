package id.narasitunggal.dissemination.matching.labelled;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** Named lists of words, as the resource files hold them: "name: one | another ~ the same in other words". */
record Lists(Map<String, List<String[]>> byName) {

    static Lists of(List<String> lines) {
        Map<String, List<String[]>> lists = new LinkedHashMap<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (colon > 0 && !line.startsWith("#")) {
                lists.put(
                        line.substring(0, colon),
                        Arrays.stream(line.substring(colon + 1).split("\\|"))
                                .map(choice -> Arrays.stream(choice.split("~"))
                                        .map(String::strip)
                                        .toArray(String[]::new))
                                .toList());
            }
        }
        return new Lists(lists);
    }

    static List<String> lines(String resource) {
        try (InputStream stream =
                Objects.requireNonNull(Lists.class.getResourceAsStream("/labelled-set/" + resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One entry with its other wording, which may be the same. */
    String[] pick(String name, Random random) {
        List<String[]> choices = Objects.requireNonNull(byName.get(name), name);
        return choices.get(random.nextInt(choices.size()));
    }

    String word(String name, Random random) {
        return pick(name, random)[0];
    }
}
