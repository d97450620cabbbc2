package id.narasitunggal.dissemination.matching.labelled;

import java.util.Locale;
import java.util.regex.Pattern;

/** What editors, word processors and printers do to a text without changing a word of it. */
enum Typesetting {
    CAPITALS {
        @Override
        String of(String text) {
            return text.toUpperCase(Locale.ROOT);
        }
    },
    SOFTHYPHENS {
        @Override
        String of(String text) {
            return LONG_WORD.matcher(text).replaceAll("$1\u00AD$2\u00AD$3");
        }
    },
    LIGATURES {
        @Override
        String of(String text) {
            return text.replace("fi", "\uFB01").replace("fl", "\uFB02").replace("ff", "\uFB00");
        }
    },
    NONBREAKING {
        @Override
        String of(String text) {
            return text.replaceAll("(?<=\\d) ", "\u00A0").replaceAll(" (?=\\d)", "\u202F");
        }
    },
    ZEROWIDTH {
        @Override
        String of(String text) {
            return LONG_WORD.matcher(text).replaceAll("$1\u200B$2$3").replace(". ", ".\uFEFF ");
        }
    },
    STRAIGHT {
        @Override
        String of(String text) {
            return text.replaceAll("[\u201C\u201D]", "\"");
        }
    },
    /** Narrow columns: words parted at the end of a line, the number of the page between. */
    PRINTED {
        @Override
        String of(String text) {
            StringBuilder printed = new StringBuilder();
            int column = 0;
            for (String word : text.replace("\n\n", " \n\n ").split(" ")) {
                int parted = word.length() / 2;
                if (column + word.length() > WIDTH && LONG_WORD.matcher(word).matches()) {
                    printed.append(word, 0, parted)
                            .append("-\n")
                            .append(word.substring(parted))
                            .append(' ');
                    column = word.length() - parted;
                } else {
                    boolean isOver = column + word.length() > WIDTH;
                    printed.append(isOver ? "\n" : "").append(word).append(' ');
                    column = isOver || word.contains("\n") ? word.length() : column + word.length() + 1;
                }
            }
            return printed.toString();
        }
    },
    BULLETS {
        @Override
        String of(String text) {
            return text.replaceAll("(?<=[a-z])\\. ", "\n\u2022 ");
        }
    };

    private static final int WIDTH = 58;
    private static final Pattern LONG_WORD = Pattern.compile("\\b([a-z]{3})([a-z]{3,5})([a-z]{3,})\\b");

    /** The same words set in this way. */
    abstract String of(String text);
}
