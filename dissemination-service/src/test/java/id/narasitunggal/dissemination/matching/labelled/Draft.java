package id.narasitunggal.dissemination.matching.labelled;

import id.narasitunggal.dissemination.matching.index.EditionText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;

/** An edition as its writer sees it: paragraphs of facts, a closing line, and the facts that are its key messages. */
record Draft(
        String name,
        String narrative,
        List<List<Sentence>> paragraphs,
        List<String> closing,
        List<Sentence> messages,
        List<String> messagesInOtherWords) {

    /** The words everybody will see. */
    EditionText edition() {
        List<String> messageTexts = new ArrayList<>();
        messages.forEach(message -> messageTexts.add(message.plainText()));
        messageTexts.addAll(messagesInOtherWords);
        return new EditionText(id(name), id(narrative), String.join("\n\n", paragraphTexts()), messageTexts);
    }

    UUID id() {
        return id(name);
    }

    List<String> paragraphTexts() {
        List<String> texts = new ArrayList<>();
        for (List<Sentence> paragraph : paragraphs) {
            texts.add(paragraph.stream().map(Sentence::text).collect(Collectors.joining(" ")));
        }
        texts.addAll(closing);
        return texts;
    }

    List<Sentence> sentences() {
        return paragraphs.stream().flatMap(List::stream).toList();
    }

    /** Another period's release: the same sentences, all figures and dates fresh. */
    Draft release(int year, Random random) {
        List<List<Sentence>> fresh = new ArrayList<>();
        List<Sentence> freshMessages = new ArrayList<>();
        for (List<Sentence> paragraph : paragraphs) {
            List<Sentence> sentences = new ArrayList<>();
            for (Sentence sentence : paragraph) {
                Sentence other = sentence.release(year, random);
                sentences.add(other);
                if (messages.contains(sentence)) {
                    freshMessages.add(other);
                }
            }
            fresh.add(sentences);
        }
        return new Draft(name + "/" + year, narrative + "/" + year, fresh, closing, freshMessages, List.of());
    }

    /** The next edition of the same narrative: one to three figures put right. */
    Draft corrected(Random random) {
        List<List<Sentence>> fresh = new ArrayList<>();
        int left = 1 + random.nextInt(3);
        List<Sentence> freshMessages = new ArrayList<>(messages);
        for (List<Sentence> paragraph : paragraphs) {
            List<Sentence> sentences = new ArrayList<>(paragraph);
            for (int index = 0; index < sentences.size() && left > 0; index++) {
                Sentence old = sentences.get(index);
                Sentence corrected = random.nextInt(3) == 0 || fresh.size() > 1 ? old.corrected(random) : null;
                if (corrected != null) {
                    sentences.set(index, corrected);
                    freshMessages.replaceAll(message -> message == old ? corrected : message);
                    left--;
                }
            }
            fresh.add(sentences);
        }
        return new Draft(name + "/2", narrative, fresh, closing, freshMessages, messagesInOtherWords);
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
