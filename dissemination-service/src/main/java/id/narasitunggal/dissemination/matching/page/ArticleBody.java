package id.narasitunggal.dissemination.matching.page;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The article as a page declares it for search engines (JSON-LD {@code articleBody}). */
final class ArticleBody {

    private static final String NAME = "\"articleBody\"";

    private ArticleBody() {}

    static String of(Document document) {
        String longest = "";
        for (Element script : document.select("script[type=application/ld+json]")) {
            String data = script.data();
            for (int at = data.indexOf(NAME); at >= 0; at = data.indexOf(NAME, at + 1)) {
                String body = unescaped(stringBehind(data, at + NAME.length()));
                longest = body.length() > longest.length() ? body : longest;
            }
        }
        // Many sites put markup or entities into what should be plain text.
        return longest.isEmpty()
                ? ""
                : VisibleText.of(
                        Jsoup.parse(Parser.unescapeEntities(longest, false).replace("\n", "<br>"))
                                .body());
    }

    /** The quoted text behind a name and a colon, escapes unread; empty where something else stands there. */
    private static String stringBehind(String data, int behindName) {
        int at = skipBlanks(data, behindName);
        at = at < data.length() && data.charAt(at) == ':' ? skipBlanks(data, at + 1) : data.length();
        if (at >= data.length() || data.charAt(at) != '"') {
            return "";
        }
        int end = at + 1;
        while (end < data.length() && data.charAt(end) != '"') {
            end += data.charAt(end) == '\\' ? 2 : 1;
        }
        return data.substring(at + 1, Math.min(end, data.length()));
    }

    private static int skipBlanks(String data, int from) {
        int at = from;
        while (at < data.length() && Character.isWhitespace(data.charAt(at))) {
            at++;
        }
        return at;
    }

    private static String unescaped(String json) {
        StringBuilder text = new StringBuilder(json.length());
        for (int index = 0; index < json.length(); index++) {
            char character = json.charAt(index);
            if (character != '\\' || index + 1 == json.length()) {
                text.append(character);
                continue;
            }
            char escape = json.charAt(++index);
            if (escape == 'u') {
                text.append(hexadecimal(json, index + 1));
                index = Math.min(index + 4, json.length() - 1);
            } else {
                text.append(plain(escape));
            }
        }
        return text.toString();
    }

    private static char plain(char escape) {
        return switch (escape) {
            case 'n', 'r' -> '\n';
            case 't', 'b', 'f' -> ' ';
            default -> escape;
        };
    }

    private static char hexadecimal(String json, int start) {
        int value = 0;
        for (int index = start; index < start + 4; index++) {
            int digit = index < json.length() ? Character.digit(json.charAt(index), 16) : -1;
            if (digit < 0) {
                return '\uFFFD';
            }
            value = value * 16 + digit;
        }
        return (char) value;
    }
}
