package id.narasitunggal.dissemination.compliance.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes the few shapes of SVG that the charts need. Coordinates are whole numbers, because Java versions differ in how they
 * write fractions; looks stand in attributes, because the pages allow no style in the text.
 */
final class Svg {
    static final String INK = "#1b2430";
    static final String QUIET = "#47566a";
    static final String RULE = "#d5dde7";
    static final String BLUE = "#0b5cad";
    static final String ORANGE = "#b84f08";

    private final StringBuilder text = new StringBuilder();

    /** @param alternative all that the picture says, for whoever cannot see it */
    Svg(int width, int height, String alternative) {
        text.append("<svg class=\"chart\" role=\"img\" aria-label=\"")
                .append(escaped(alternative))
                .append("\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\">");
    }

    Svg rectangle(int x, int y, int width, int height, String fill, String stroke) {
        write(
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\" stroke=\"%s\"/>",
                x, y, width, height, fill, stroke);
        return this;
    }

    Svg line(int fromX, int fromY, int toX, int toY, String stroke) {
        write(
                "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"%s\" stroke-width=\"1\"/>",
                fromX, fromY, toX, toY, stroke);
        return this;
    }

    /** @param dash lengths of strokes and gaps, or {@code none} */
    Svg path(List<Point> points, String stroke, String dash) {
        String way = points.stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" "));
        write(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\" stroke-dasharray=\"%s\"/>",
                way, stroke, dash);
        return this;
    }

    /** @param anchor where the text lies against the point: start, middle or end */
    Svg words(int x, int y, int size, String anchor, String fill, boolean bold, String words) {
        write(
                "<text x=\"%d\" y=\"%d\" font-size=\"%d\" text-anchor=\"%s\" fill=\"%s\" font-weight=\"%d\">%s</text>",
                x, y, size, anchor, fill, bold ? 700 : 400, escaped(words));
        return this;
    }

    String done() {
        return text + "</svg>";
    }

    /** Not in the language of the machine, which may write other digits. */
    private void write(String shape, Object... values) {
        text.append(String.format(Locale.ROOT, shape, values));
    }

    /** A place in the picture. */
    record Point(int x, int y) {}

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
