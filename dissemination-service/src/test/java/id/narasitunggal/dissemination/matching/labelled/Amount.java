package id.narasitunggal.dissemination.matching.labelled;

import java.util.List;
import java.util.Random;

/** A figure as an edition writes it and as others may write the same figure. */
record Amount(String usual, List<String> otherForms) {

    private static final String[] MONTHS =
            "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" ");
    private static final String[] UNITS = "nol satu dua tiga empat lima enam tujuh delapan sembilan".split(" ");

    /** A fresh figure of the kind a slot asks for. */
    static Amount of(String slot, Random random, int year) {
        return switch (slot) {
            case "date" -> date(random, year, 1, 6);
            case "date2" -> date(random, year, 7, 12);
            case "month" -> same(MONTHS[random.nextInt(6)]);
            case "month2" -> same(MONTHS[6 + random.nextInt(6)]);
            case "quarter" ->
                same("triwulan "
                        + List.of("pertama", "kedua", "ketiga", "keempat").get(random.nextInt(4)));
            case "year" -> same(String.valueOf(year));
            case "year2" -> same(String.valueOf(year + 1));
            case "pct", "pct2" -> percent(random);
            case "count", "count2" -> count(random);
            case "count3" -> small(3 + random.nextInt(90));
            case "days" -> small(2 + random.nextInt(28));
            case "money" -> money(random);
            case "phone" -> same("1500" + (100 + random.nextInt(900)));
            case "lawno" -> same(String.valueOf(1 + random.nextInt(120)));
            case "price", "price2" -> thousands((2 + random.nextInt(180)) * 500L);
            default -> throw new IllegalArgumentException(slot);
        };
    }

    private static Amount same(String text) {
        return new Amount(text, List.of());
    }

    private static Amount date(Random random, int year, int firstMonth, int lastMonth) {
        int day = 1 + random.nextInt(28);
        int month = firstMonth + random.nextInt(lastMonth - firstMonth + 1);
        return new Amount(
                day + " " + MONTHS[month - 1] + " " + year,
                List.of(
                        "(%d/%d/%d)".formatted(day, month, year),
                        "tanggal %d %s %d".formatted(day, MONTHS[month - 1], year)));
    }

    private static Amount percent(Random random) {
        int whole = 1 + random.nextInt(97);
        int tenths = random.nextInt(10);
        return tenths == 0 ? same(String.valueOf(whole)) : same(whole + "," + tenths);
    }

    private static Amount small(int value) {
        return value >= 100 ? same(String.valueOf(value)) : new Amount(String.valueOf(value), List.of(spelled(value)));
    }

    private static Amount count(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> thousands(101 + random.nextInt(899));
            case 1 -> scaled(1 + random.nextInt(40), random.nextInt(10), "juta", "ribu");
            default -> thousands(1_000L + random.nextInt(400_000));
        };
    }

    private static Amount money(Random random) {
        Amount amount = random.nextBoolean()
                ? scaled(1 + random.nextInt(60), random.nextInt(10), "triliun", "miliar")
                : scaled(2 + random.nextInt(900), random.nextInt(10), "miliar", "juta");
        return new Amount(
                "Rp" + amount.usual,
                amount.otherForms.stream()
                        .flatMap(form -> List.of("Rp" + form, form + " rupiah").stream())
                        .toList());
    }

    /** "1,5 juta" is also "1.500 ribu"; whole ones have no tenths. */
    private static Amount scaled(int whole, int tenths, String scale, String lower) {
        String usual = (tenths == 0 ? String.valueOf(whole) : whole + "," + tenths) + " " + scale;
        String inLower = grouped(whole * 1000L + tenths * 100L) + " " + lower;
        boolean isMillion = scale.equals("juta");
        return new Amount(
                usual,
                isMillion ? List.of(inLower, grouped(whole * 1_000_000L + tenths * 100_000L)) : List.of(inLower));
    }

    private static Amount thousands(long value) {
        boolean isRound = value % 1000 == 0;
        return new Amount(
                grouped(value),
                isRound && value > 0 ? List.of(value / 1000 + " ribu", String.valueOf(value)) : List.of());
    }

    private static String grouped(long value) {
        return String.format(java.util.Locale.GERMANY, "%,d", value);
    }

    private static String spelled(int value) {
        if (value < 10) {
            return UNITS[value];
        }
        if (value < 20) {
            return value == 10 ? "sepuluh" : value == 11 ? "sebelas" : UNITS[value - 10] + " belas";
        }
        return UNITS[value / 10] + " puluh" + (value % 10 == 0 ? "" : " " + UNITS[value % 10]);
    }
}
