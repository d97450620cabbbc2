package id.narasitunggal.dissemination.matching.labelled;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What editors do to a text without changing what it says. */
final class Edits {

    private static final Pattern LEADING_CLAUSE =
            Pattern.compile("^((?:Sejak|Mulai|Hingga|Sampai|Sepanjang|Selama) [^,]{5,60}), (.+)\\.$");
    private static final Map<String, String> SHORT_FORMS =
            Map.of(" yang ", " yg ", " dengan ", " dgn ", " untuk ", " utk ", " tidak ", " tdk ", " dalam ", " dlm ");

    private final Map<Pattern, String> synonyms = new LinkedHashMap<>();
    private final Random random;

    Edits(Random random) {
        this.random = random;
        for (String line : Lists.lines("synonyms.txt")) {
            String[] sides = line.split(" = ");
            synonyms.put(Pattern.compile("\\b" + sides[0] + "\\b"), sides[1]);
        }
    }

    /** Paragraphs reworded here and there; some sentences left out or turned round. */
    List<String> light(Draft draft) {
        double strength = 0.15 + random.nextDouble() * 0.6;
        List<String> paragraphs = new ArrayList<>();
        int sentences = draft.sentences().size();
        int mayDrop = Math.max(1, sentences / 8);
        for (List<Sentence> paragraph : draft.paragraphs()) {
            List<String> texts = new ArrayList<>();
            for (Sentence sentence : paragraph) {
                if (mayDrop > 0 && random.nextInt(12) == 0 && paragraph.size() > 1) {
                    mayDrop--;
                    continue;
                }
                texts.add(turned(synonymous(otherForms(sentence.text(), sentence), strength)));
            }
            if (texts.size() > 1 && random.nextInt(8) == 0) {
                Collections.swap(texts, 0, 1);
            }
            if (!texts.isEmpty()) {
                paragraphs.add(String.join(" ", texts));
            }
        }
        return paragraphs;
    }

    String synonymous(String text, double strength) {
        String edited = text;
        for (Map.Entry<Pattern, String> synonym : synonyms.entrySet()) {
            if (random.nextDouble() < strength / 3) {
                edited = synonym.getKey().matcher(edited).replaceFirst(synonym.getValue());
            }
        }
        return edited;
    }

    /** Figures written in another form of the same value. */
    String otherForms(String text, Sentence sentence) {
        String edited = text;
        for (Amount amount : sentence.amounts().values()) {
            if (!amount.otherForms().isEmpty() && random.nextInt(4) == 0) {
                String other = amount.otherForms()
                        .get(random.nextInt(amount.otherForms().size()));
                edited = edited.replaceFirst(
                        "(?<![\\d,.])" + Pattern.quote(amount.usual()) + "(?![\\d])", Matcher.quoteReplacement(other));
            }
        }
        return random.nextInt(5) == 0 ? edited.replace(" persen", "%") : edited;
    }

    /** All figures in another form. */
    String allOtherForms(String text, Sentence sentence) {
        String edited = text;
        for (int round = 0; round < 4; round++) {
            edited = otherForms(edited, sentence);
        }
        return edited;
    }

    private String turned(String sentence) {
        Matcher clause = LEADING_CLAUSE.matcher(sentence);
        if (random.nextInt(4) == 0 && clause.matches()) {
            String rest = clause.group(2);
            return Character.toUpperCase(rest.charAt(0)) + rest.substring(1) + " "
                    + clause.group(1).toLowerCase(Locale.ROOT).charAt(0)
                    + clause.group(1).substring(1) + ".";
        }
        return sentence;
    }

    String abbreviated(String text) {
        String edited = text;
        for (Map.Entry<String, String> form : SHORT_FORMS.entrySet()) {
            edited = random.nextBoolean() ? edited.replace(form.getKey(), form.getValue()) : edited;
        }
        return edited;
    }

    /** As a scanner reads a worn print: some letters taken for others, words torn at line ends. */
    String scanned(String text, double errors) {
        StringBuilder scanned = new StringBuilder();
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            boolean isWrong = Character.isLetter(character) && random.nextDouble() < errors;
            scanned.append(isWrong ? misread(character) : String.valueOf(character));
        }
        return scanned.toString();
    }

    private String misread(char character) {
        return switch (character) {
            case 'm' -> "rn";
            case 'l' -> "1";
            case 'o' -> "0";
            case 'e' -> "c";
            case 'i' -> "l";
            case 'u' -> "ii";
            case 'a' -> "o";
            case 'n' -> "ri";
            default -> random.nextBoolean() ? "" : String.valueOf(character);
        };
    }

    /** Lines as a PDF reader gives them: short, words parted at line ends, a page foot now and then. */
    String printed(List<String> paragraphs) {
        StringBuilder printed = new StringBuilder("KEMENTERIAN\nSIARAN PERS\n\n");
        int width = 60 + random.nextInt(30);
        int lines = 0;
        for (String paragraph : paragraphs) {
            int column = 0;
            for (String word : paragraph.split(" ")) {
                boolean isParted =
                        column + word.length() > width && word.matches("[a-z]{8,}") && random.nextInt(3) == 0;
                if (isParted) {
                    int cut = 3 + random.nextInt(word.length() - 6);
                    printed.append(word, 0, cut)
                            .append("-\n")
                            .append(word.substring(cut))
                            .append(' ');
                    column = word.length() - cut;
                } else if (column + word.length() > width) {
                    printed.append('\n').append(word).append(' ');
                    column = word.length();
                    lines++;
                } else {
                    printed.append(word).append(' ');
                    column += word.length() + 1;
                }
                if (lines == 40) {
                    printed.append("\n\nHalaman 1 dari 2\nJalan Medan Merdeka Barat No. 9\n\n");
                    lines++;
                }
            }
            printed.append("\n\n");
        }
        return printed.toString();
    }
}
