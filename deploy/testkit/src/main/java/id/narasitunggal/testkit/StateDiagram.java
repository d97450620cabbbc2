package id.narasitunggal.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Function;

/** The life of a thing, drawn from its status enum as Mermaid text and held against {@code deploy/docs/domain.md}. */
public final class StateDiagram {
    private StateDiagram() {}

    /** Draws first to last constant; the first is where a life begins, those without a next end it. */
    public static <E extends Enum<E>> String of(Class<E> statuses, Function<E, Set<E>> next) {
        StringBuilder drawing = new StringBuilder("stateDiagram-v2\n");
        E[] constants = statuses.getEnumConstants();
        drawing.append("    [*] --> ").append(constants[0]).append('\n');
        for (E status : constants) {
            Set<E> following = next.apply(status);
            for (E target : constants) {
                if (following.contains(target)) {
                    drawing.append("    ")
                            .append(status)
                            .append(" --> ")
                            .append(target)
                            .append('\n');
                }
            }
            if (following.isEmpty()) {
                drawing.append("    ").append(status).append(" --> [*]\n");
            }
        }
        return drawing.toString();
    }

    /** Compares the drawing with the one between the markers {@code <!-- name -->} and {@code <!-- /name -->}. */
    public static void isInTheDocs(String name, String drawing) throws IOException {
        String page = Files.readString(Path.of("../deploy/docs/domain.md"));
        String begin = "<!-- " + name + " -->\n```mermaid\n";
        int start = page.indexOf(begin);
        int end = page.indexOf("```\n<!-- /" + name + " -->");

        assertThat(start).as("marker %s in deploy/docs/domain.md", name).isNotNegative();
        assertThat(page.substring(start + begin.length(), end))
                .as("the diagram %s in deploy/docs/domain.md; paste the expected text there", name)
                .isEqualTo(drawing);
    }
}
