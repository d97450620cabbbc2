package id.narasitunggal.dissemination.compliance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The report as a spreadsheet: typed cells, one sheet per table and annex, headings that stay and filter. */
final class ReportWorkbook {
    /** Rows that are held before they are written: a nation's annex would not fit into memory at once. */
    private static final int HELD = 500;

    private static final int NARROWEST = 10;
    /** Long enough for a name; a fingerprint or a sentence is wrapped by whoever reads it. */
    private static final int WIDEST = 70;

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
        Iterator<List<?>> rows = content.rows().iterator();
        List<List<?>> first = new ArrayList<>();
        while (rows.hasNext() && first.size() < HELD) {
            first.add(rows.next());
        }
        sheet.freezePane(1, 1);
        for (int column = 0; column < headings.size(); column++) {
            sheet.inlineString(0, column, headings.get(column));
            sheet.width(column, width(headings.get(column), first, column));
        }
        sheet.range(0, 0, 0, headings.size() - 1).style().bold().wrapText(true).set();
        int line = 0;
        for (List<?> row : first) {
            cells(sheet, ++line, row);
        }
        while (rows.hasNext()) {
            if (line % HELD == 0) {
                sheet.flush();
            }
            cells(sheet, ++line, rows.next());
        }
        sheet.setAutoFilter(0, 0, line, headings.size() - 1);
        sheet.finish();
    }

    /** Characters that show a heading beside its filter button and the longest text of the first rows: widths go ahead of the rows. */
    private static int width(String heading, List<List<?>> rows, int column) {
        int longest = rows.stream()
                .filter(row -> column < row.size() && row.get(column) != null)
                .mapToInt(row -> String.valueOf(row.get(column)).length() + 2)
                .max()
                .orElse(0);
        return Math.min(WIDEST, Math.max(NARROWEST, Math.max(longest, heading.length() + 4)));
    }

    private static void cells(Worksheet sheet, int line, List<?> row) {
        for (int column = 0; column < row.size(); column++) {
            cell(sheet, line, column, row.get(column));
        }
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
