package id.narasitunggal.submission.intake.privacy;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds, by shape alone, what looks like personal data in a text. */
public final class PersonalData {
    /** Sixteen digits, also written in groups. */
    private static final Pattern SIXTEEN_DIGITS =
            Pattern.compile("(?<![0-9])[0-9](?:[ .\\-]?[0-9]){15}(?![ .\\-]?[0-9])");

    /** A bank's or an account's word, and shortly after it ten to sixteen digits. */
    private static final Pattern ACCOUNT = Pattern.compile(
            "\\b(?:rek(?:ening)?|account|bca|bni|bri|bsi|btn|mandiri|bank)\\b[^0-9\\n]{0,40}[0-9](?:[ .\\-]?[0-9]){9,15}(?![0-9])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MOBILE =
            Pattern.compile("(?<![0-9])(?:\\+?62[ .\\-]?|0)8[0-9](?:[ .\\-]?[0-9]){7,10}(?![0-9])");

    /** No kind is shorter: a mobile number without its country. */
    private static final int FEWEST_DIGITS = 10;

    private PersonalData() {}

    public static Set<PersonalDataKind> in(String text) {
        Set<PersonalDataKind> found = EnumSet.noneOf(PersonalDataKind.class);
        if (text.chars().filter(c -> c >= '0' && c <= '9').limit(FEWEST_DIGITS).count() < FEWEST_DIGITS) {
            return found;
        }
        Matcher sixteen = SIXTEEN_DIGITS.matcher(text);
        while (sixteen.find()) {
            found.add(
                    isNik(sixteen.group().replaceAll("[^0-9]", "")) ? PersonalDataKind.NIK : PersonalDataKind.ACCOUNT);
        }
        if (ACCOUNT.matcher(text).find()) {
            found.add(PersonalDataKind.ACCOUNT);
        }
        if (MOBILE.matcher(text).find()) {
            found.add(PersonalDataKind.PHONE);
        }
        return found;
    }

    /** Province 11 to 96, then a day (plus 40 for women), a month, a year, and a serial that is not 0000. */
    private static boolean isNik(String digits) {
        int province = Integer.parseInt(digits.substring(0, 2));
        int day = Integer.parseInt(digits.substring(6, 8)) % 40;
        int month = Integer.parseInt(digits.substring(8, 10));
        boolean dayOfMonth = day >= 1 && day <= 31 && Integer.parseInt(digits.substring(6, 8)) <= 71;
        return province >= 11 && province <= 96 && dayOfMonth && month >= 1 && month <= 12 && !digits.endsWith("0000");
    }
}
