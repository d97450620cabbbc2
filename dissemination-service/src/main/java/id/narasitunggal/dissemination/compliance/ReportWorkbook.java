package id.narasitunggal.dissemination.compliance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The report as a spreadsheet: typed cells, one sheet per table and annex, headings that stay and filter. */
final class ReportWorkbook {
    /** Rows that are held before they are written: a nation's annex would not fit into memory at once. */
    private static final int HELD = 500;

    private final ReportBundle bundle;
    private final WorkbookSheets sheets;

    ReportWorkbook(ReportBundle bundle, SubmissionAnswer submission, NarrativeAnswer narrative, String hash) {
        this.bundle = bundle;
        this.sheets = new WorkbookSheets(bundle, submission, narrative, hash);
    }

    void write(Path file) throws IOException {
        Path draft = Files.createTempFile("laporan", ".xlsx");
        try {
            draw(draft);
            SteadyZip.again(draft, bundle.generatedAt(), file);
        } finally {
            Files.delete(draft);
        }
    }

    /** The library formats sizes by the machine's language, and a decimal comma or Arabic digits are no XML number. */
    private void draw(Path file) throws IOException {
        synchronized (ReportWorkbook.class) {
            Locale language = Locale.getDefault(Locale.Category.FORMAT);
            Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
            try (Workbook workbook = new Workbook(Files.newOutputStream(file), "NarasiTunggal", "1.0")) {
                for (WorkbookSheets.Sheet sheet : sheets.all()) {
                    write(workbook, sheet);
                }
            } finally {
                Locale.setDefault(Locale.Category.FORMAT, language);
            }
        }
    }

    private static void write(Workbook workbook, WorkbookSheets.Sheet content) throws IOException {
        Worksheet sheet = workbook.newWorksheet(content.name());
        List<String> headings = content.headings();
        sheet.freezePane(1, 1);
        for (int column = 0; column < headings.size(); column++) {
            sheet.inlineString(0, column, headings.get(column));
            sheet.width(column, Math.max(14, Math.min(60, headings.get(column).length() + 4)));
        }
        sheet.range(0, 0, 0, headings.size() - 1).style().bold().wrapText(true).set();
        int line = 0;
        for (List<?> row : (Iterable<List<?>>) content.rows()::iterator) {
            line++;
            for (int column = 0; column < row.size(); column++) {
                cell(sheet, line, column, row.get(column));
            }
            if (line % HELD == 0) {
                sheet.flush();
            }
        }
        sheet.setAutoFilter(0, 0, line, headings.size() - 1);
        sheet.finish();
    }

    /** Texts are written as texts whatever they begin with, so that no name is ever a formula. */
    private static void cell(Worksheet sheet, int line, int column, @Nullable Object value) {
        if (value instanceof Number number) {
            sheet.value(line, column, number);
        } else if (value != null) {
            sheet.inlineString(line, column, value.toString());
        }
    }
}
