package id.narasitunggal.dissemination.matching.labelled;

import id.narasitunggal.dissemination.matching.index.EditionText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Editions, pages with labels, and texts that everybody quotes.
 *
 * @param backgrounds statutes and oaths: quoting them is no republication
 */
public record LabelledSet(List<EditionText> editions, List<LabelledPage> pages, List<String> backgrounds) {

    /** Pages by hand and pages made up from a seed; every seed gives other editions and other pages. */
    public static LabelledSet generate(long seed, int editions, int pagesPerKind) {
        return new Generation(seed, editions).pages(pagesPerKind);
    }

    /** Only what was written by hand, among made-up editions. */
    public static LabelledSet handWritten(long seed, int distractors) {
        return amongOthers(HandWritten.load("hand-written.txt"), seed, distractors);
    }

    /** Pages made hard by hand, one trick each, among the same generated editions. */
    public static LabelledSet hard(long seed, int distractors) {
        return amongOthers(HandWritten.load("hard.txt"), seed, distractors);
    }

    private static LabelledSet amongOthers(HandWritten byHand, long seed, int distractors) {
        List<EditionText> editions = new ArrayList<>(byHand.editions());
        editions.addAll(new Generation(seed, distractors).editions());
        return new LabelledSet(editions, byHand.pages(), statutes());
    }

    private static List<String> statutes() {
        return Material.load().names().byName().getOrDefault("statute", List.of()).stream()
                .map(entry -> entry[0])
                .toList();
    }

    private static final class Generation {
        private final Material material = Material.load();
        private final Random random;
        private final List<Draft> plain = new ArrayList<>();
        private final List<Draft> withLastYear = new ArrayList<>();
        private final List<Draft> lastYear = new ArrayList<>();
        private final List<Draft> first = new ArrayList<>();
        private final List<Draft> corrected = new ArrayList<>();
        private final List<Draft> joint = new ArrayList<>();
        private final PageMaker maker;
        private final List<LabelledPage> pages = new ArrayList<>();

        Generation(long seed, int editions) {
            random = new Random(seed);
            maker = new PageMaker(material, seed + 1);
            var writer = new DraftWriter(material, seed);
            for (int number = 0;
                    plain.size() + 2 * (lastYear.size() + corrected.size()) + joint.size() < editions;
                    number++) {
                Draft draft = writer.draft(number, 2026);
                switch (number % 12) {
                    case 3 -> {
                        withLastYear.add(draft);
                        lastYear.add(draft.release(2025, random));
                    }
                    case 7 -> {
                        first.add(draft);
                        corrected.add(draft.corrected(random));
                    }
                    case 11 -> addJoint(draft, writer.draft(number + 1_000_000, 2026, 8));
                    case 5 -> plain.add(withStatute(draft));
                    default -> plain.add(draft);
                }
            }
        }

        List<EditionText> editions() {
            List<EditionText> editions = new ArrayList<>();
            for (List<Draft> drafts : List.of(plain, withLastYear, lastYear, first, corrected, joint)) {
                drafts.forEach(draft -> editions.add(draft.edition()));
            }
            return editions;
        }

        LabelledSet pages(int perKind) {
            List.of(plain, withLastYear, lastYear, first, corrected, joint).forEach(maker::avoid);
            make(plain, perKind, maker::verbatim);
            make(plain, perKind, maker::lead);
            make(plain, perKind, maker::lightEdit);
            make(plain, perKind, maker::adapted);
            make(plain, perKind, maker::quote);
            make(plain, perKind, maker::figures);
            make(plain, perKind, maker::negation);
            make(plain, perKind, maker::paraphrase);
            make(plain, perKind, maker::social);
            make(plain, perKind / 2, maker::scanned);
            make(plain, perKind / 2, maker::printed);
            make(plain, perKind / 2, maker::oddlyEncoded);
            make(
                    plain,
                    perKind / 4,
                    draft -> maker.listing(List.of(draft, any(plain), any(plain), any(plain), any(plain))));
            make(plain, perKind, draft -> maker.sameTopic());
            make(plain, perKind / 2, draft -> maker.unrelated());
            make(plain, perKind / 4, draft -> maker.translation());
            make(plain, perKind / 4, draft -> maker.statute(material.names().word("statute", random)));
            make(plain, perKind / 2, maker::unknownRelease);
            make(lastYear, perKind / 2, draft -> maker.as("LAST_YEAR", draft));
            make(withLastYear, perKind / 4, draft -> maker.as("THIS_YEAR", draft));
            make(corrected, perKind / 2, draft -> maker.as("CORRECTED", draft));
            make(first, perKind / 2, draft -> maker.as("SUPERSEDED", draft));
            make(joint, perKind / 2, draft -> maker.as("JOINT_RELEASE", draft));
            return new LabelledSet(editions(), pages, statutes());
        }

        private void make(List<Draft> drafts, int wanted, Function<Draft, @Nullable LabelledPage> kind) {
            for (int made = 0; made < wanted; ) {
                LabelledPage page = kind.apply(any(drafts));
                if (page != null) {
                    pages.add(page);
                    made++;
                }
            }
        }

        /** Another ministry's edition with most of the same facts under its own name. */
        private void addJoint(Draft draft, Draft other) {
            String[] agency = material.topic(random).pick("agency", random);
            List<List<Sentence>> paragraphs = new ArrayList<>();
            for (List<Sentence> paragraph : draft.paragraphs()) {
                paragraphs.add(paragraph.stream()
                        .map(sentence -> sentence.ofAgency(agency))
                        .toList());
            }
            int shared = Math.max(1, paragraphs.size() * 2 / 3);
            List<List<Sentence>> own = new ArrayList<>(paragraphs.subList(0, shared));
            own.addAll(other.paragraphs());
            List<Sentence> messages =
                    List.of(own.get(0).get(0), other.sentences().get(0));
            plain.remove(draft);
            joint.add(draft);
            joint.add(new Draft(
                    draft.name() + "/joint", draft.narrative() + "/joint", own, List.of(), messages, List.of()));
        }

        private Draft withStatute(Draft draft) {
            return new Draft(
                    draft.name(),
                    draft.narrative(),
                    draft.paragraphs(),
                    List.of(material.names().word("statute", random)),
                    draft.messages(),
                    draft.messagesInOtherWords());
        }

        private Draft any(List<Draft> drafts) {
            return drafts.get(random.nextInt(drafts.size()));
        }
    }

    /** The edition with this id. */
    public EditionText edition(UUID id) {
        return editions.stream()
                .filter(edition -> Objects.equals(edition.editionId(), id))
                .findFirst()
                .orElseThrow();
    }
}
