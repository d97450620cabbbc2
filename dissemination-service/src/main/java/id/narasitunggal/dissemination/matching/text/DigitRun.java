package id.narasitunggal.dissemination.matching.text;

/** One run of digits with its Indonesian separators: "1.234,5" is one figure, "12.05.2026" is three. */
final class DigitRun {

    final int end;
    final double value;

    DigitRun(char[] characters, int start, int length) {
        int firstGroupEnd = digitsEnd(characters, start, length);
        int at = firstGroupEnd;
        int dots = 0;
        int commas = 0;
        int last = -1;
        boolean groupsOfThree = true;
        while (at + 1 < length && isSeparator(characters[at]) && isDigit(characters[at + 1])) {
            // The last group may be decimals of any length, so only groups before it must have three digits.
            groupsOfThree &= last < 0 || at - last == 4;
            dots += characters[at] == '.' ? 1 : 0;
            commas += characters[at] == ',' ? 1 : 0;
            last = at;
            at = digitsEnd(characters, at + 1, length);
        }
        boolean isShortFirst = firstGroupEnd - start <= 3 && characters[start] != '0';
        boolean isZero = firstGroupEnd - start == 1 && characters[start] == '0';
        boolean isThousands = at - last == 4 && isShortFirst;
        int decimalAt = decimalSeparator(characters, dots, commas, last, isThousands);
        boolean isLongAfterDot = decimalAt >= 0 && commas == 0 && at - last > 3 && !isZero;
        boolean isOneFigure =
                dots + commas <= 1 ? !isLongAfterDot : groupsOfThree && isShortFirst && (decimalAt >= 0 || isThousands);
        end = isOneFigure ? at : firstGroupEnd;
        value = valueOf(characters, start, end, isOneFigure ? decimalAt : -1);
    }

    /** Which separator marks the decimals, or -1: a comma in Indonesian, a point only where no thousands can be meant. */
    private static int decimalSeparator(char[] characters, int dots, int commas, int last, boolean looksLikeThousands) {
        if (last < 0) {
            return -1;
        }
        boolean lastIsComma = characters[last] == ',';
        if (lastIsComma && commas == 1) {
            return last;
        }
        boolean isOnlyDot = !lastIsComma && dots == 1;
        return isOnlyDot && (commas > 0 || !looksLikeThousands) ? last : -1;
    }

    private static double valueOf(char[] characters, int start, int end, int decimalAt) {
        double whole = 0;
        double scale = 1;
        for (int index = start; index < end; index++) {
            if (isDigit(characters[index])) {
                whole = whole * 10 + (characters[index] - '0');
                scale *= decimalAt >= 0 && index > decimalAt ? 10 : 1;
            }
        }
        return whole / scale;
    }

    private static int digitsEnd(char[] characters, int start, int length) {
        int at = start;
        while (at < length && isDigit(characters[at])) {
            at++;
        }
        return at;
    }

    private static boolean isSeparator(char character) {
        return character == '.' || character == ',';
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
