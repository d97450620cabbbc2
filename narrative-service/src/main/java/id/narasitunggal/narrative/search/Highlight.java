package id.narasitunggal.narrative.search;

/** Turns the database's marks into markup after everything else has been made harmless. */
final class Highlight {
    /** Characters of private use: they mean nothing in a text and are removed from it before marking. */
    static final char START = '\uE000';

    static final char STOP = '\uE001';

    private Highlight() {}

    static String html(String marked) {
        StringBuilder html = new StringBuilder(marked.length() + 32);
        for (char character : marked.toCharArray()) {
            switch (character) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                case START -> html.append("<mark>");
                case STOP -> html.append("</mark>");
                default -> html.append(character);
            }
        }
        return html.toString();
    }
}
