package id.narasitunggal.submission.exchange.reading;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a table writes its decimals. A value that could be read in two ways is refused, never guessed. */
enum Decimals {
    /** 17.40, as machines write; in files separated by commas and in workbooks. */
    POINT,
    /** 17,40, as spreadsheets in Indonesia write; in files separated by semicolons. A point is understood too. */
    COMMA;

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,30}(\\.[0-9]{1,30})?");
    private static final Pattern PERHAPS_THOUSANDS = Pattern.compile("[+-]?[0-9]{1,3}(\\.[0-9]{3})+");

    @Nullable
    BigDecimal read(TableRow row, @Nullable String text) {
        if (text == null) {
            return null;
        }
        String number = text.strip();
        if (this == COMMA && PERHAPS_THOUSANDS.matcher(number).matches()) {
            row.refuse(
                    Column.VALUE,
                    "Titik di sini dapat berarti ribuan atau desimal. Tulis tanpa pemisah ribuan, dan desimal dengan koma.");
            return null;
        }
        if (this == COMMA && number.indexOf('.') < 0) {
            number = number.replace(',', '.');
        }
        if (!NUMBER.matcher(number).matches()) {
            row.refuse(Column.VALUE, "Nilai ini bukan angka. Tulis angka tanpa pemisah ribuan, misalnya 17.40.");
            return null;
        }
        return new BigDecimal(number);
    }
}
