package id.narasitunggal.dissemination.matching.labelled;

import id.narasitunggal.dissemination.matching.labelled.Material.FactPattern;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One fact of one edition, ready to be said in the edition's wording or in others. */
final class Sentence {

    private static final Pattern CHOICE = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern SLOT = Pattern.compile("\\[([a-z]+[0-9]?)([\\^*]*)]");

    private final Material material;
    private final Lists topic;
    private final FactPattern pattern;
    private final int wording;
    private final long seed;
    private final int year;
    private final String opener;
    private final Map<String, String[]> words = new HashMap<>();
    private final Map<String, Amount> amounts = new HashMap<>();

    Sentence(Material material, Lists topic, FactPattern pattern, int year, String opener, Random random) {
        this.material = material;
        this.topic = topic;
        this.pattern = pattern;
        this.wording = random.nextInt(pattern.wordings().size());
        this.seed = random.nextLong();
        this.year = year;
        this.opener = opener;
    }

    private Sentence(Sentence other, int year, Map<String, Amount> amounts) {
        this.material = other.material;
        this.topic = other.topic;
        this.pattern = other.pattern;
        this.wording = other.wording;
        this.seed = other.seed;
        this.year = year;
        this.opener = other.opener;
        this.words.putAll(other.words);
        this.amounts.putAll(amounts);
    }

    /** As the edition says it. */
    String text() {
        String text = filled(pattern.wordings().get(wording), new Random(seed), null);
        return opener.isEmpty() ? text : opener + " " + Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    /** Without the words that lead into it. */
    String plainText() {
        return filled(pattern.wordings().get(wording), new Random(seed), null);
    }

    /** The same fact as somebody else would put it. */
    String inOtherWords(Random random) {
        List<String> paraphrases = pattern.paraphrases();
        return filled(paraphrases.get(random.nextInt(paraphrases.size())), random, random);
    }

    /** The same sentence with a later or earlier period's figures. */
    Sentence release(int otherYear, Random random) {
        text();
        Map<String, Amount> fresh = new HashMap<>();
        amounts.keySet().forEach(slot -> fresh.put(slot, Amount.of(slot, random, otherYear)));
        return new Sentence(this, otherYear, fresh);
    }

    /** The same sentence, but one figure of it corrected; null where it holds none worth correcting. */
    @Nullable
    Sentence corrected(Random random) {
        text();
        for (String slot : List.of("count", "money", "pct", "price", "count3", "days")) {
            if (amounts.containsKey(slot)) {
                Map<String, Amount> changed = new HashMap<>(amounts);
                while (changed.get(slot).usual().equals(amounts.get(slot).usual())) {
                    changed.put(slot, Amount.of(slot, random, year));
                }
                return new Sentence(this, year, changed);
            }
        }
        return null;
    }

    /** The same sentence as another ministry would release it. */
    Sentence ofAgency(String[] agency) {
        text();
        var other = new Sentence(this, year, amounts);
        other.words.put("agency", agency);
        return other;
    }

    /** Every figure in the sentence, by its usual form. */
    Map<String, Amount> amounts() {
        text();
        return amounts;
    }

    private String filled(String template, Random choices, @Nullable Random otherWords) {
        String chosen = CHOICE.matcher(template).replaceAll(choice -> {
            String[] options = choice.group(1).split("\\|");
            return java.util.regex.Matcher.quoteReplacement(options[choices.nextInt(options.length)]);
        });
        String text = SLOT.matcher(chosen)
                .replaceAll(slot -> java.util.regex.Matcher.quoteReplacement(value(slot, otherWords)));
        return CHOICE.matcher(SLOT.matcher(text)
                        .replaceAll(slot -> java.util.regex.Matcher.quoteReplacement(value(slot, otherWords))))
                .replaceAll("$1");
    }

    private String value(MatchResult slot, @Nullable Random otherWords) {
        String name = slot.group(1);
        boolean isForced = slot.group(2).contains("*");
        String value;
        if (isWord(name)) {
            String[] wordings = words.computeIfAbsent(name, this::freshWords);
            boolean isOther = isForced || (otherWords != null && otherWords.nextInt(10) < 6);
            value = wordings[isOther ? wordings.length - 1 : 0];
        } else {
            Amount amount = amounts.computeIfAbsent(name, wanted -> Amount.of(wanted, slotRandom(wanted), year));
            boolean isOther = otherWords != null && !amount.otherForms().isEmpty() && otherWords.nextBoolean();
            value = isOther
                    ? amount.otherForms()
                            .get(otherWords.nextInt(amount.otherForms().size()))
                    : amount.usual();
        }
        return slot.group(2).contains("^") ? Character.toUpperCase(value.charAt(0)) + value.substring(1) : value;
    }

    private boolean isWord(String name) {
        return topic.byName().containsKey(name)
                || name.equals("agency2")
                || name.equals("person")
                || name.startsWith("place")
                || name.equals("role");
    }

    private String[] freshWords(String name) {
        Random random = slotRandom(name);
        return switch (name) {
            case "person" ->
                new String[] {
                    material.names().word("first", random) + " "
                            + material.names().word("last", random)
                };
            case "place", "place2" -> material.names().pick("place", random);
            case "role" -> material.names().pick("role", random);
            case "agency2" -> material.topic(random).pick("agency", random);
            default -> topic.pick(name, random);
        };
    }

    private Random slotRandom(String name) {
        return new Random(seed * 31 + name.hashCode());
    }

    /** Fixes a word before the sentence draws its own, so that one edition keeps to its programme and its places. */
    void fix(String name, String[] wordings) {
        words.put(name, wordings);
    }
}
