package id.narasitunggal.dissemination.compliance.chart;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.File;
import java.util.Arrays;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Sets the shapes of {@link Svg} on paper with the report's own font. A general SVG library would set text through the fonts and
 * the glyph engine of the machine, and the same report would not be the same bytes elsewhere.
 */
public final class PaperCharts implements SVGDrawer {
    private final String family;

    /** @param family the font that the document carries */
    public PaperCharts(String family) {
        this.family = family;
    }

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext css, double width, double height, double dotsPerPixel) {
        double inside = Double.parseDouble(svg.getAttribute("width"));
        double wide = width > 0 ? width : inside * dotsPerPixel;
        double scale = wide / inside;
        return new Picture(svg, wide, Double.parseDouble(svg.getAttribute("height")) * scale, scale);
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext shared) {}

    @Override
    public void addFontFile(File file, String name, Integer weight, FontStyle style) {}

    @Override
    public void close() {}

    private final class Picture implements SVGImage {
        private final Element svg;
        private final double width;
        private final double height;
        private final double scale;

        Picture(Element svg, double width, double height, double scale) {
            this.svg = svg;
            this.width = width;
            this.height = height;
            this.scale = scale;
        }

        @Override
        public int getIntrinsicWidth() {
            return (int) Math.round(width);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.round(height);
        }

        @Override
        public void drawSVG(OutputDevice paper, RenderingContext context, double left, double top) {
            for (Node node = svg.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element shape) {
                    draw(shape, new Pen(paper, context, left, top));
                }
            }
        }

        private void draw(Element shape, Pen pen) {
            switch (shape.getNodeName()) {
                case "rect" -> pen.rectangle(shape);
                case "line" ->
                    pen.path(
                            shape,
                            shape.getAttribute("x1") + "," + shape.getAttribute("y1") + " " + shape.getAttribute("x2")
                                    + "," + shape.getAttribute("y2"));
                case "polyline" -> pen.path(shape, shape.getAttribute("points"));
                case "text" -> pen.words(shape);
                default -> throw new IllegalStateException("no shape of ours: " + shape.getNodeName());
            }
        }

        private final class Pen {
            private final OutputDevice paper;
            private final RenderingContext context;
            private final double left;
            private final double top;

            Pen(OutputDevice paper, RenderingContext context, double left, double top) {
                this.paper = paper;
                this.context = context;
                this.left = left;
                this.top = top;
            }

            void rectangle(Element shape) {
                Rectangle2D area = new Rectangle2D.Double(
                        left + number(shape, "x"),
                        top + number(shape, "y"),
                        number(shape, "width"),
                        number(shape, "height"));
                paper.setColor(colour(shape.getAttribute("fill")));
                paper.fill(area);
                paper.setColor(colour(shape.getAttribute("stroke")));
                paper.setStroke(new BasicStroke((float) scale));
                paper.draw(area);
            }

            void path(Element shape, String points) {
                Path2D way = new Path2D.Double();
                for (String point : points.split(" ", -1)) {
                    String[] place = point.split(",", 2);
                    double x = left + Double.parseDouble(place[0]) * scale;
                    double y = top + Double.parseDouble(place[1]) * scale;
                    if (way.getCurrentPoint() == null) {
                        way.moveTo(x, y);
                    } else {
                        way.lineTo(x, y);
                    }
                }
                paper.setColor(colour(shape.getAttribute("stroke")));
                paper.setStroke(stroke(shape));
                paper.draw(way);
            }

            private BasicStroke stroke(Element shape) {
                float thickness = (float) number(shape, "stroke-width");
                String dash = shape.getAttribute("stroke-dasharray");
                if (dash.isEmpty() || dash.equals("none")) {
                    return new BasicStroke(thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
                }
                String[] lengths = dash.split(" ", -1);
                float[] scaled = new float[lengths.length];
                for (int place = 0; place < scaled.length; place++) {
                    scaled[place] = (float) (Double.parseDouble(lengths[place]) * scale);
                }
                return new BasicStroke(thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, scaled, 0);
            }

            void words(Element shape) {
                String words = shape.getTextContent();
                FontSpecification specification = font(shape);
                FSFont font = context.getFont(specification);
                int width = context.getTextRenderer().getWidth(context.getFontContext(), font, words);
                double shift = switch (shape.getAttribute("text-anchor")) {
                    case "end" -> width;
                    case "middle" -> width / 2.0;
                    default -> 0;
                };
                // Without it, the weight of the words before would be laid over these.
                ((AbstractOutputDevice) paper).setFontSpecification(specification);
                paper.setFont(font);
                paper.setColor(colour(shape.getAttribute("fill")));
                ((PdfBoxOutputDevice) paper)
                        .drawString(
                                words,
                                (float) (left + number(shape, "x") - shift),
                                (float) (top + number(shape, "y")),
                                null);
            }

            private FontSpecification font(Element shape) {
                FontSpecification font = new FontSpecification();
                font.families = new String[] {family};
                font.size = (float) number(shape, "font-size");
                font.fontStyle = IdentValue.NORMAL;
                font.variant = IdentValue.NORMAL;
                font.fontWeight = shape.getAttribute("font-weight").equals("700")
                        ? IdentValue.FONT_WEIGHT_700
                        : IdentValue.NORMAL;
                return font;
            }
        }

        private double number(Element shape, String attribute) {
            return Double.parseDouble(shape.getAttribute(attribute)) * scale;
        }
    }

    private static FSRGBColor colour(String hex) {
        int[] parts = Arrays.stream(new int[] {1, 3, 5})
                .map(at -> Integer.parseInt(hex.substring(at, at + 2), 16))
                .toArray();
        return new FSRGBColor(parts[0], parts[1], parts[2]);
    }
}
