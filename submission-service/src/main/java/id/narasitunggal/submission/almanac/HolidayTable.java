package id.narasitunggal.submission.almanac;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.narasitunggal.submission.table.BadCell;
import id.narasitunggal.submission.table.CsvTable;
import id.narasitunggal.submission.table.RowError;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holidays as a CSV table: the good rows, and a sentence for each bad one. */
record HolidayTable(List<Holiday> holidays, List<RowError> errors, int rows) {
    private static final Set<String> COLUMNS = Set.of("day", "kind", "legal_basis");

    static HolidayTable read(byte[] body) {
        List<Holiday> holidays = new ArrayList<>();
        List<RowError> errors = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        List<NamedCsvRecord> rows = CsvTable.rows(body, COLUMNS);
        for (NamedCsvRecord row : rows) {
            try {
                Holiday holiday = holiday(row);
                if (!seen.add(holiday.day())) {
                    throw new BadCell("day", "Tanggal ini sudah disebut pada baris lain.");
                }
                holidays.add(holiday);
            } catch (BadCell bad) {
                errors.add(new RowError(row.getStartingLineNumber(), bad.column(), bad.sentence()));
            }
        }
        return new HolidayTable(holidays, errors, rows.size());
    }

    private static Holiday holiday(NamedCsvRecord row) throws BadCell {
        String basis = row.findField("legal_basis").orElse("").strip();
        if (basis.isEmpty() || basis.length() > 200 || basis.chars().anyMatch(Character::isISOControl)) {
            throw new BadCell("legal_basis", "Isi dasar hukumnya, paling panjang 200 huruf, tanpa ganti baris.");
        }
        return new Holiday(day(row), kind(row), basis);
    }

    private static LocalDate day(NamedCsvRecord row) throws BadCell {
        try {
            LocalDate day = LocalDate.parse(row.findField("day").orElse("").strip());
            if (day.getYear() >= 2000 && day.getYear() < 2100) {
                return day;
            }
        } catch (DateTimeException notADay) {
            throw new BadCell("day", "Tulis tanggal sebagai 2027-01-31.");
        }
        throw new BadCell("day", "Tahun di luar 2000 sampai 2099.");
    }

    private static HolidayKind kind(NamedCsvRecord row) throws BadCell {
        try {
            return HolidayKind.valueOf(row.findField("kind").orElse("").strip());
        } catch (IllegalArgumentException unknown) {
            throw new BadCell("kind", "Jenis adalah LIBUR_NASIONAL atau CUTI_BERSAMA.");
        }
    }
}
