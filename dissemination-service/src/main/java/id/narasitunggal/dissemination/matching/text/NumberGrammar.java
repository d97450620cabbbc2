package id.narasitunggal.dissemination.matching.text;

import java.util.Arrays;

/** Reads "dua ratus ribu", "200 ribu" and "200.000" as one and the same figure and drops the currency words. */
final class NumberGrammar {

    private final RawWords words;
    private final int[] names;
    private final int[] starts;
    private final int[] ends;
    private final Figures figures = new Figures();
    private int size;
    /** How far the grammar has read. */
    private int at;

    private boolean isMoney;

    NumberGrammar(RawWords words) {
        this.words = words;
        this.names = new int[words.count];
        this.starts = new int[words.count];
        this.ends = new int[words.count];
    }

    Tokens tokens(String text) {
        while (at < words.count) {
            int meaning = meaningAt(at);
            int kind = NumberWords.kindOf(meaning);
            if (words.isDigits(at) || startsNumber(kind)) {
                figure();
            } else if (kind == NumberWords.MONTH) {
                figures.add(size, NumberWords.valueOf(meaning), true);
                emit(WordHash.FIGURE, at, at + 1);
                at++;
            } else if (kind == NumberWords.CURRENCY) {
                isMoney = true;
                at++;
                continue;
            } else {
                emit(words.names[at], at, at + 1);
                at++;
            }
            isMoney = false;
        }
        return new Tokens(
                text,
                Arrays.copyOf(names, size),
                Arrays.copyOf(starts, size),
                Arrays.copyOf(ends, size),
                figures.trimmed());
    }

    private void emit(int name, int from, int to) {
        names[size] = name;
        starts[size] = words.starts[from];
        ends[size] = words.ends[to - 1];
        size++;
    }

    private void figure() {
        int first = at;
        double total = 0;
        double lastScale = Double.MAX_VALUE;
        while (at < words.count && (at == first || words.follows[at])) {
            int groupStart = at;
            boolean isDigits = words.isDigits(at);
            double group = group();
            if (at == groupStart) {
                break;
            }
            double scale = scale(groupStart);
            boolean continues =
                    groupStart == first || (scale < lastScale && (scale > 1 || !isDigits) && group * scale < lastScale);
            if (!continues) {
                at = groupStart;
                break;
            }
            total += group * scale;
            lastScale = scale;
            if (scale == 1) {
                break;
            }
        }
        figures.add(size, total, false);
        emit(WordHash.FIGURE, first, at);
    }

    /** Reads digits or number words below a thousand; leaves the place unchanged where none stand. */
    private double group() {
        if (words.isDigits(at)) {
            return words.values[at++];
        }
        if (NumberWords.kindOf(meaningAt(at)) == NumberWords.ONE_SCALE) {
            at++;
            return 1;
        }
        double value = 0;
        int level = 4;
        int start = at;
        while (at < words.count && level > 1 && (at == start || words.follows[at])) {
            int before = at;
            int part = part(level);
            if (at == before) {
                break;
            }
            value += part;
            level = levelOf(part);
        }
        return at == start ? 0 : value + decimals();
    }

    /** One part of a number below a thousand that is of a lower level than the part before it. */
    private int part(int level) {
        int meaning = meaningAt(at);
        int kind = NumberWords.kindOf(meaning);
        int value = NumberWords.valueOf(meaning);
        int multiplier = kind == NumberWords.UNIT ? multiplierAt(at + 1) : 1;
        int part = switch (kind) {
            case NumberWords.UNIT -> multiplier == TEEN ? 10 + value : value * multiplier;
            case NumberWords.TEN -> value;
            case NumberWords.HUNDRED -> 100;
            default -> -1;
        };
        if (part < 0 || (level < 4 && levelOf(part) >= level)) {
            return 0;
        }
        at += kind == NumberWords.UNIT && multiplier != 1 ? 2 : 1;
        return part;
    }

    private static final int TEEN = -1;

    private int multiplierAt(int index) {
        if (index >= words.count || !words.follows[index]) {
            return 1;
        }
        return switch (NumberWords.kindOf(meaningAt(index))) {
            case NumberWords.TEENS -> TEEN;
            case NumberWords.TENS -> 10;
            case NumberWords.HUNDREDS -> 100;
            default -> 1;
        };
    }

    private static int levelOf(int part) {
        if (part >= 100) {
            return 3;
        }
        return part >= 20 ? 2 : 1;
    }

    /** "koma" between number words starts the decimals, read digit by digit. */
    private double decimals() {
        double value = 0;
        double weight = 0.1;
        if (at + 1 >= words.count || !words.follows[at] || NumberWords.kindOf(meaningAt(at)) != NumberWords.DECIMAL) {
            return 0;
        }
        int index = at + 1;
        while (index < words.count
                && words.follows[index]
                && NumberWords.kindOf(meaningAt(index)) == NumberWords.UNIT) {
            value += NumberWords.valueOf(meaningAt(index)) * weight;
            weight /= 10;
            index++;
        }
        at = index > at + 1 ? index : at;
        return value;
    }

    private double scale(int groupStart) {
        if (!words.isDigits(groupStart) && NumberWords.kindOf(meaningAt(groupStart)) == NumberWords.ONE_SCALE) {
            return NumberWords.scaleOf(meaningAt(groupStart));
        }
        if (at >= words.count || !words.follows[at]) {
            return 1;
        }
        int meaning = meaningAt(at);
        int kind = NumberWords.kindOf(meaning);
        if (kind == NumberWords.SCALE || (kind == NumberWords.CURRENCY_SCALE && isMoney)) {
            at++;
            return NumberWords.scaleOf(meaning);
        }
        return 1;
    }

    private int meaningAt(int index) {
        return words.isDigits(index) ? NumberWords.NONE : NumberWords.meaningOf(words.names[index]);
    }

    private static boolean startsNumber(int kind) {
        return kind == NumberWords.UNIT
                || kind == NumberWords.TEN
                || kind == NumberWords.HUNDRED
                || kind == NumberWords.ONE_SCALE;
    }
}
