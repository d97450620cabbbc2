package id.narasitunggal.dissemination.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** The spreadsheet as it looks when it is opened. */
class ReportWorkbookTest {
    private static final Pattern WIDTH = Pattern.compile("<col min=\"1\" max=\"1\" width=\"([0-9.]+)\"");
    private static final Pattern FIRST_CELL =
            Pattern.compile("<c r=\"A\\d+\"[^>]*t=\"inlineStr\"[^>]*><is><t[^>]*>([^<]*)<");

    @Test
    void the_names_in_the_first_column_are_not_cut_off() throws IOException {
        CanonicalJson json = new CanonicalJson(new ObjectMapper().findAndRegisterModules());
        byte[] workbook =
                new ReportDocuments(json).of(json.write(ReportFixture.nation())).get(DocumentFormat.XLSX);

        List<String> sheets = sheets(workbook);

        assertThat(sheets).hasSizeGreaterThan(5);
        assertThat(sheets).allSatisfy(sheet -> {
            Matcher width = WIDTH.matcher(sheet);
            assertThat(width.find()).as("width of the first column").isTrue();
            assertThat(Double.parseDouble(width.group(1))).isGreaterThan(longest(sheet));
        });
    }

    private static int longest(String sheet) {
        return FIRST_CELL
                .matcher(sheet)
                .results()
                .mapToInt(cell -> cell.group(1).length())
                .max()
                .orElseThrow();
    }

    private static List<String> sheets(byte[] workbook) throws IOException {
        List<String> sheets = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith("xl/worksheets/sheet")) {
                    sheets.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return sheets;
    }
}
