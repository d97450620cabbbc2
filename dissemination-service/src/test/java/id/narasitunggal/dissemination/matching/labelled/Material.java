package id.narasitunggal.dissemination.matching.labelled;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The words all editions and pages are made of; our own, from the resource folder. */
record Material(Lists names, List<Lists> topics, List<FactPattern> facts) {

    /** What can be said, in several wordings of editions and in other words. */
    record FactPattern(String name, List<String> wordings, List<String> paraphrases) {}

    static Material load() {
        return new Material(Lists.of(Lists.lines("names.txt")), readTopics(), readFacts());
    }

    Lists topic(Random random) {
        return topics.get(random.nextInt(topics.size()));
    }

    FactPattern fact(Random random) {
        return facts.get(random.nextInt(facts.size()));
    }

    private static List<Lists> readTopics() {
        List<Lists> topics = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : Lists.lines("topics.txt")) {
            if (line.startsWith("topic:") && !block.isEmpty()) {
                topics.add(Lists.of(block));
                block.clear();
            }
            if (!line.startsWith("#")) {
                block.add(line);
            }
        }
        topics.add(Lists.of(block));
        return List.copyOf(topics.stream()
                .filter(topic -> topic.byName().containsKey("agency"))
                .toList());
    }

    private static List<FactPattern> readFacts() {
        List<FactPattern> facts = new ArrayList<>();
        for (String line : Lists.lines("facts.txt")) {
            if (line.startsWith("fact ")) {
                facts.add(new FactPattern(line.substring(5).strip(), new ArrayList<>(), new ArrayList<>()));
            } else if (line.startsWith("o ")) {
                facts.get(facts.size() - 1).wordings().add(line.substring(2));
            } else if (line.startsWith("p ")) {
                facts.get(facts.size() - 1).paraphrases().add(line.substring(2));
            }
        }
        return List.copyOf(facts);
    }
}
