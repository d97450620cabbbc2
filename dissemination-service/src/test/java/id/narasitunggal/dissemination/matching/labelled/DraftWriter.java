package id.narasitunggal.dissemination.matching.labelled;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes made-up editions: one topic, one programme, a handful of places, facts in any order. */
final class DraftWriter {

    private final Material material;
    private final Random random;
    private final String prefix;
    /** What the editions say; other news must not happen to say the same. */
    private final Set<String> taken = new HashSet<>();

    DraftWriter(Material material, long seed) {
        this.material = material;
        this.random = new Random(seed);
        this.prefix = "s" + seed;
    }

    /** An edition of some length, from a short notice to a long release. */
    Draft draft(int number, int year) {
        int shape = random.nextInt(10);
        int facts = shape == 0 ? 5 + random.nextInt(4) : shape < 7 ? 9 + random.nextInt(14) : 22 + random.nextInt(20);
        return draft(number, year, facts);
    }

    Draft draft(int number, int year, int facts) {
        return draft(number, year, facts, material.topic(random));
    }

    Draft draft(int number, int year, int facts, Lists topic) {
        String[] agency = topic.pick("agency", random);
        String[] programme = topic.pick("programme", random);
        List<String[]> places = new ArrayList<>();
        for (int place = 0; place < 2 + random.nextInt(5); place++) {
            places.add(material.names().pick("place", random));
        }
        List<List<Sentence>> paragraphs = new ArrayList<>();
        List<Sentence> all = new ArrayList<>();
        while (all.size() < facts) {
            List<Sentence> paragraph = new ArrayList<>();
            for (int size = 2 + random.nextInt(3); size > 0; size--) {
                boolean isOpened = !all.isEmpty() && random.nextInt(5) == 0;
                String opener = isOpened ? material.names().word("opener", random) : "";
                var sentence = new Sentence(material, topic, material.fact(random), year, opener, random);
                sentence.fix("agency", agency);
                if (random.nextInt(4) > 0) {
                    sentence.fix("programme", programme);
                }
                if (random.nextInt(3) > 0) {
                    sentence.fix("place", places.get(random.nextInt(places.size())));
                }
                paragraph.add(sentence);
                all.add(sentence);
            }
            paragraphs.add(paragraph);
        }
        List<String> closing =
                random.nextInt(3) == 0 ? List.of(material.names().word("boilerplate", random)) : List.of();
        List<Sentence> messages = new ArrayList<>();
        for (int message = 0; message < 3 + random.nextInt(2); message++) {
            Sentence chosen = all.get(random.nextInt(all.size()));
            if (!messages.contains(chosen)) {
                messages.add(chosen);
            }
        }
        List<String> others = random.nextInt(4) == 0
                ? List.of(all.get(random.nextInt(all.size())).inOtherWords(random))
                : List.of();
        String name = prefix + "-" + number;
        return new Draft(name, "n" + name, paragraphs, closing, messages, others);
    }

    /** Paragraphs of other news about the same matter. */
    List<String> newsOn(Lists topic, int paragraphs) {
        List<String> news = new ArrayList<>();
        Draft other = draft(-1 - random.nextInt(1_000_000), 2026, paragraphs * 3, topic);
        for (List<Sentence> paragraph : other.paragraphs()) {
            String text = paragraph.stream()
                    .filter(sentence -> !taken.contains(sentence.plainText()))
                    .map(Sentence::text)
                    .collect(Collectors.joining(" "));
            if (!text.isEmpty() && news.size() < paragraphs) {
                news.add(text);
            }
        }
        return news;
    }

    void avoid(Draft draft) {
        draft.sentences().forEach(sentence -> taken.add(sentence.plainText()));
    }

    List<String> otherNews(int paragraphs) {
        List<String> news = new ArrayList<>();
        for (int paragraph = 0; paragraph < paragraphs; paragraph++) {
            List<String> sentences = new ArrayList<>();
            for (int sentence = 0; sentence < 2 + random.nextInt(2); sentence++) {
                sentences.add(material.names().word("story", random));
            }
            news.add(String.join(" ", sentences));
        }
        return news;
    }
}
