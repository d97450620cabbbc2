package id.narasitunggal.dissemination.watch.fetch;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Recognises the pages by which websites turn automatic visitors away. */
final class BotWall {

    private static final Set<Integer> STATUSES = Set.of(401, 403, 407, 429, 451);
    /** A wall is a small page; an article that merely mentions one is not. */
    private static final int LARGEST = 30_000;

    private static final List<String> MARKS = List.of(
            "_cf_chl_opt",
            "/cdn-cgi/challenge-platform",
            "checking your browser before accessing",
            "sucuri_cloudproxy_js",
            "_incapsula_resource",
            "ddos-guard",
            "attention required! | cloudflare");

    private BotWall() {}

    static boolean isStatus(int status) {
        return STATUSES.contains(status);
    }

    static boolean isPage(byte[] body) {
        if (body.length > LARGEST) {
            return false;
        }
        String page = new String(body, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return MARKS.stream().anyMatch(page::contains);
    }
}
