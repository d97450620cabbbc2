package id.narasitunggal.dissemination.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the pages of the report end: never with the head of a table alone, nor with its caption, nor with a heading. */
class PageEndsTest {
    private static final CanonicalJson JSON = new CanonicalJson(new ObjectMapper().findAndRegisterModules());

    /** Reports of many lengths: each puts its tables at other places of the page. */
    static IntStream lengths() {
        return IntStream.range(0, 24);
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void no_page_ends_with_the_head_of_a_table(int extraEditions) throws IOException {
        byte[] pdf = new ReportDocuments(JSON)
                .of(JSON.write(ReportFixture.nationWith(extraEditions)))
                .get(DocumentFormat.PDF);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                List<Line> body = Lines.of(document, page);

                assertThat(body).as("page %d", page).isNotEmpty();
                Line last = body.get(body.size() - 1);
                assertThat(last.isHead())
                        .as("page %d ends with: %s", page, last.text())
                        .isFalse();
            }
        }
    }

    @Test
    void a_table_that_goes_on_fills_the_page_before() throws IOException {
        byte[] pdf =
                new ReportDocuments(JSON).of(JSON.write(ReportFixture.nation())).get(DocumentFormat.PDF);
        List<Float> ends = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 2; page < document.getNumberOfPages(); page++) {
                List<Line> here = Lines.of(document, page);
                List<Line> next = Lines.of(document, page + 1);
                boolean goesOn = next.get(0).isHead()
                        && here.stream()
                                .anyMatch(line -> line.text().equals(next.get(0).text()));
                if (goesOn && !here.get(here.size() - 1).text().startsWith("Seluruhnya")) {
                    ends.add(here.get(here.size() - 1).y());
                }
            }
        }

        assertThat(ends).isNotEmpty().allSatisfy(end -> assertThat(end).isGreaterThan(720));
    }

    /** A line of text, without blanks, and whether all of it is bold. */
    private record Line(String text, boolean bold, float y) {
        Line and(Line other) {
            return new Line(text + other.text, bold && other.bold, y);
        }

        /** Captions, headings and heads of tables are bold, and so is the last row of a table, which begins with its word. */
        boolean isHead() {
            return bold && !text.startsWith("Seluruhnya") && text.chars().anyMatch(Character::isLetter);
        }
    }

    /** Collects the lines of a page in the order of reading, without the running lines at its edges. */
    private static final class Lines extends PDFTextStripper {
        private static final float FOOT = 785;
        private static final float TOP = 45;
        private final Map<Integer, Line> lines = new TreeMap<>();

        Lines() throws IOException {
            setSortByPosition(true);
        }

        static List<Line> of(PDDocument document, int page) throws IOException {
            Lines lines = new Lines();
            lines.setStartPage(page);
            lines.setEndPage(page);
            lines.getText(document);
            return lines.body();
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            for (TextPosition position : positions) {
                if (!position.getUnicode().isBlank()) {
                    lines.merge(
                            Math.round(position.getYDirAdj()),
                            new Line(position.getUnicode(), isBold(position), position.getYDirAdj()),
                            Line::and);
                }
            }
        }

        private static boolean isBold(TextPosition position) {
            return position.getFont().getName().endsWith("Bold");
        }

        List<Line> body() {
            return lines.values().stream()
                    .filter(line -> line.y() > TOP && line.y() < FOOT)
                    .toList();
        }
    }
}
