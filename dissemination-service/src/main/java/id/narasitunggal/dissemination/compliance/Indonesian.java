package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.time.ClockProducer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers and dates as Indonesians write them; spelt out here because the Java versions differ in theirs. */
final class Indonesian {
    static final String NOT_ASSESSED = "tidak dinilai";
    private static final String MINUS = "\u2212";
    private static final List<String> MONTHS = List.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");
    private static final List<String> DAYS = List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");

    private Indonesian() {}

    static String number(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(Math.abs(number)));
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            digits.insert(at, '.');
        }
        return number < 0 ? MINUS + digits : digits.toString();
    }

    static String decimal(BigDecimal number) {
        BigDecimal rounded = number.setScale(1, RoundingMode.HALF_UP);
        String[] parts = rounded.abs().toPlainString().split("\\.", 2);
        String text = number(Long.parseLong(parts[0])) + "," + parts[1];
        return rounded.signum() < 0 ? MINUS + text : text;
    }

    static String percent(@Nullable BigDecimal rate) {
        return rate == null ? NOT_ASSESSED : decimal(rate) + "%";
    }

    static String month(YearMonth month) {
        return MONTHS.get(month.getMonthValue() - 1) + " " + month.getYear();
    }

    /** Such as {@code Okt 2026}. */
    static String shortMonth(YearMonth month) {
        return MONTHS.get(month.getMonthValue() - 1).substring(0, 3) + " " + month.getYear();
    }

    /** As many decimals as it has, such as {@code 0,4}. */
    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    static String date(Instant instant) {
        ZonedDateTime local = instant.atZone(ClockProducer.WIB);
        return local.getDayOfMonth() + " " + MONTHS.get(local.getMonthValue() - 1) + " " + local.getYear();
    }

    static String moment(Instant instant) {
        ZonedDateTime local = instant.atZone(ClockProducer.WIB);
        String minute = local.getMinute() < 10 ? "0" + local.getMinute() : String.valueOf(local.getMinute());
        String hour = local.getHour() < 10 ? "0" + local.getHour() : String.valueOf(local.getHour());
        return DAYS.get(local.getDayOfWeek().getValue() - 1) + ", " + date(instant) + " pukul " + hour + "." + minute
                + " WIB";
    }

    /** Such as {@code +3,4 poin} against an earlier percentage. */
    static String change(@Nullable BigDecimal now, @Nullable BigDecimal before) {
        if (now == null || before == null) {
            return "tanpa pembanding";
        }
        BigDecimal difference = now.subtract(before);
        return difference.signum() == 0 ? "tetap" : signed(decimal(difference), difference.signum()) + " poin";
    }

    /** Such as {@code +12} against an earlier count. */
    static String change(int now, @Nullable Integer before) {
        if (before == null) {
            return "tanpa pembanding";
        }
        int difference = now - before;
        return difference == 0 ? "tetap" : signed(number(difference), difference);
    }

    private static String signed(String text, int sign) {
        return sign > 0 ? "+" + text : text;
    }
}
