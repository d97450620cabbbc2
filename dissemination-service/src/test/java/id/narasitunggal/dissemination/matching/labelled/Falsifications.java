package id.narasitunggal.dissemination.matching.labelled;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What falsifiers and careless typists do: other figures, turned meanings. */
final class Falsifications {

    private static final String[] MONTHS =
            "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" ");
    private static final List<String> VERBS =
            List.of(("menerima memanfaatkan menjangkau melayani dibagikan disalurkan dapat bisa wajib harus menyediakan"
                            + " mengalokasikan menyiapkan meningkat tumbuh menargetkan merencanakan dilatih dibekali menjalankan"
                            + " ditandatangani diteken menyelesaikan merampungkan membangun mengajak mengundang terlayani mempekerjakan"
                            + " berlaku melatih menyumbang ditargetkan dijadwalkan diminta didorong tersedia")
                    .split(" "));
    private static final List<String[]> TURNS = List.of(
            new String[] {" naik ", " turun "},
            new String[] {" turun ", " naik "},
            new String[] {" meningkat ", " menurun "},
            new String[] {" wajib ", " tidak wajib "},
            new String[] {" wajib ", " dilarang "},
            new String[] {" dibuka ", " batal dibuka "},
            new String[] {" diluncurkan ", " batal diluncurkan "},
            new String[] {" tanpa biaya", " dengan biaya"},
            new String[] {" membantah ", " membenarkan "},
            new String[] {" melampaui ", " gagal melampaui "},
            new String[] {" tidak benar", " benar"},
            new String[] {" menyatakan puas", " menyatakan tidak puas"},
            new String[] {" merasa terbantu", " tidak merasa terbantu"},
            new String[] {" ditandatangani ", " ditolak "});

    /** A falsified text and the words that were put in. */
    record Falsified(List<String> paragraphs, List<String> changes) {}

    private record Change(String from, String to) {}

    private final Random random;

    Falsifications(Random random) {
        this.random = random;
    }

    /** One to three figures changed. */
    @Nullable
    Falsified figures(Draft draft) {
        List<String> paragraphs = new ArrayList<>(draft.paragraphTexts());
        List<String> changes = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>(draft.sentences());
        Collections.shuffle(sentences, random);
        int wanted = 1 + random.nextInt(3);
        for (Sentence sentence : sentences) {
            Change change = figureIn(sentence);
            if (change != null && changes.size() < wanted && replace(paragraphs, sentence.text(), change)) {
                changes.add(change.to);
            }
        }
        return changes.isEmpty() ? null : new Falsified(paragraphs, changes);
    }

    /** One sentence made to say the opposite. */
    @Nullable
    Falsified meaning(Draft draft) {
        List<String> paragraphs = new ArrayList<>(draft.paragraphTexts());
        List<Sentence> sentences = new ArrayList<>(draft.sentences());
        Collections.shuffle(sentences, random);
        for (Sentence sentence : sentences) {
            Change change = turnIn(sentence.text());
            if (change != null && replace(paragraphs, sentence.text(), change)) {
                return new Falsified(paragraphs, List.of(change.to.strip()));
            }
        }
        return null;
    }

    private boolean replace(List<String> paragraphs, String sentence, Change change) {
        for (int index = 0; index < paragraphs.size(); index++) {
            int at = paragraphs.get(index).indexOf(sentence);
            int inside = sentence.indexOf(change.from);
            if (at >= 0 && inside >= 0) {
                String text = paragraphs.get(index);
                int from = at + inside;
                paragraphs.set(
                        index, text.substring(0, from) + change.to + text.substring(from + change.from.length()));
                return true;
            }
        }
        return false;
    }

    private @Nullable Change figureIn(Sentence sentence) {
        List<Map.Entry<String, Amount>> amounts =
                new ArrayList<>(sentence.amounts().entrySet());
        Collections.shuffle(amounts, random);
        for (Map.Entry<String, Amount> amount : amounts) {
            String usual = amount.getValue().usual();
            if (sentence.text().contains(usual) && !amount.getKey().matches("year2?|quarter")) {
                String other = otherFigure(usual);
                if (!other.equals(usual)) {
                    return new Change(usual, other);
                }
            }
        }
        return null;
    }

    private String otherFigure(String usual) {
        if (usual.matches("\\d+ \\p{Alpha}+ \\d{4}")) {
            String[] parts = usual.split(" ");
            return random.nextBoolean()
                    ? (Integer.parseInt(parts[0]) % 28 + 1) + " " + parts[1] + " " + parts[2]
                    : parts[0] + " " + otherMonth(parts[1]) + " " + parts[2];
        }
        if (usual.matches("\\p{Alpha}+")) {
            return otherMonth(usual);
        }
        if (random.nextInt(3) == 0) {
            for (String[] scale : new String[][] {{"triliun", "miliar"}, {"miliar", "triliun"}, {"juta", "miliar"}}) {
                if (usual.contains(scale[0])) {
                    return usual.replace(scale[0], scale[1]);
                }
            }
        }
        return digitChanged(usual);
    }

    private String digitChanged(String usual) {
        List<Integer> digits = new ArrayList<>();
        for (int index = 0; index < usual.length(); index++) {
            if (Character.isDigit(usual.charAt(index))) {
                digits.add(index);
            }
        }
        if (digits.isEmpty()) {
            return usual;
        }
        int at = digits.get(random.nextInt(digits.size()));
        char old = usual.charAt(at);
        char fresh = (char) ('1' + (old - '0' + random.nextInt(8)) % 9);
        return usual.substring(0, at)
                + (fresh == old ? (fresh == '9' ? '8' : (char) (fresh + 1)) : fresh)
                + usual.substring(at + 1);
    }

    private String otherMonth(String month) {
        int at = List.of(MONTHS).indexOf(month);
        return at < 0 ? month : MONTHS[(at + 1 + random.nextInt(11)) % 12];
    }

    private @Nullable Change turnIn(String sentence) {
        List<Change> possible = new ArrayList<>();
        for (String[] turn : TURNS) {
            if (sentence.contains(turn[0])) {
                possible.add(new Change(turn[0], turn[1]));
            }
        }
        for (String verb : VERBS) {
            Matcher found = Pattern.compile("(?<!tidak|bukan|belum|dan|untuk) " + verb + " ")
                    .matcher(sentence);
            if (found.find()) {
                String negation =
                        List.of(" tidak ", " belum ", " tidak ", " tak ").get(random.nextInt(4));
                possible.add(new Change(" " + verb + " ", negation + verb + " "));
            }
        }
        for (String negation : List.of(" tidak ", " bukan ", " belum ")) {
            if (sentence.contains(negation)) {
                possible.add(new Change(negation, " "));
            }
        }
        return possible.isEmpty() ? null : possible.get(random.nextInt(possible.size()));
    }
}
