package id.narasitunggal.local.sites;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Text on its way into a page. */
final class Html {

    private Html() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Each text escaped and wrapped by the given shape. */
    static String each(List<String> texts, Function<String, String> shape) {
        return texts.stream().map(Html::escaped).map(shape).collect(Collectors.joining("\n"));
    }
}
