package id.narasitunggal.dissemination.matching.labelled;

import id.narasitunggal.dissemination.matching.labelled.Falsifications.Falsified;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes pages of every kind from drafts, each with its label. */
final class PageMaker {

    private final Material material;
    private final Random random;
    private final DraftWriter others;
    private final Edits edits;
    private final Falsifications falsifications;
    private final Site site;
    private int count;

    PageMaker(Material material, long seed) {
        this.material = material;
        this.random = new Random(seed);
        this.others = new DraftWriter(material, seed * 7919 + 1);
        this.edits = new Edits(random);
        this.falsifications = new Falsifications(random);
        this.site = new Site(material, random);
    }

    /** Other news on these pages will not happen to say what these editions say. */
    void avoid(List<Draft> drafts) {
        drafts.forEach(others::avoid);
    }

    LabelledPage verbatim(Draft draft) {
        return html("VERBATIM", draft, draft.paragraphTexts(), "FULL", "VERBATIM", List.of());
    }

    LabelledPage as(String kind, Draft draft) {
        return html(kind, draft, draft.paragraphTexts(), "FULL", "VERBATIM", List.of());
    }

    LabelledPage lead(Draft draft) {
        List<String> texts = draft.paragraphTexts();
        int taken = Math.max(1, (int) Math.ceil(texts.size() * 0.3));
        return html(
                "LEAD",
                draft,
                texts.subList(0, taken),
                taken * 4 > texts.size() ? "PARTIAL" : null,
                "EXCERPT",
                List.of());
    }

    LabelledPage lightEdit(Draft draft) {
        return html("LIGHT_EDIT", draft, edits.light(draft), null, null, List.of());
    }

    /** Half of the sentences in the unit's own words, paragraphs in another order, a local paragraph added. */
    LabelledPage adapted(Draft draft) {
        List<String> paragraphs = new ArrayList<>();
        for (List<Sentence> paragraph : draft.paragraphs()) {
            List<String> texts = new ArrayList<>();
            for (Sentence sentence : paragraph) {
                boolean isOwn = random.nextInt(10) < 4 && !draft.messages().contains(sentence);
                texts.add(isOwn ? sentence.inOtherWords(random) : sentence.text());
            }
            paragraphs.add(String.join(" ", texts));
        }
        Collections.shuffle(paragraphs, random);
        paragraphs.addAll(others.otherNews(1));
        return html("ADAPTED", draft, paragraphs, null, null, List.of());
    }

    LabelledPage quote(Draft draft) {
        List<String> story =
                new ArrayList<>(random.nextBoolean() ? others.otherNews(6) : others.newsOn(material.topic(random), 5));
        List<String> texts =
                draft.paragraphTexts().subList(0, draft.paragraphs().size());
        String quoted = texts.get(random.nextInt(texts.size()));
        story.add(1 + random.nextInt(story.size() - 1), random.nextBoolean() ? quoted : "“" + quoted + "”");
        return html("QUOTE", draft, story, null, "QUOTE", List.of());
    }

    @Nullable
    LabelledPage figures(Draft draft) {
        Falsified falsified = falsifications.figures(draft);
        return falsified == null
                ? null
                : html("FIGURES", draft, falsified.paragraphs(), "FULL", null, falsified.changes());
    }

    @Nullable
    LabelledPage negation(Draft draft) {
        Falsified falsified = falsifications.meaning(draft);
        return falsified == null
                ? null
                : html("NEGATION", draft, falsified.paragraphs(), "FULL", null, falsified.changes());
    }

    LabelledPage paraphrase(Draft draft) {
        List<String> sentences = new ArrayList<>();
        for (Sentence sentence : draft.sentences()) {
            if (random.nextInt(5) > 0) {
                sentences.add(edits.synonymous(sentence.inOtherWords(random), 0.8));
            }
        }
        Collections.shuffle(sentences, random);
        return html("PARAPHRASE", draft, grouped(sentences), null, null, List.of());
    }

    /** A post on a message with a figure; without one a message may be anybody's. */
    @Nullable
    LabelledPage social(Draft draft) {
        List<String> messages = draft.messages().stream()
                .map(Sentence::plainText)
                .filter(text -> text.matches(".*\\d.*"))
                .toList();
        if (messages.isEmpty()) {
            return null;
        }
        String message = messages.get(random.nextInt(messages.size()));
        String said = random.nextInt(3) == 0 ? edits.abbreviated(message) : message;
        String post =
                name("post") + " " + said + " " + name("hashtag") + (random.nextBoolean() ? " " + name("hashtag") : "");
        String shown = post.length() > 280 ? post.substring(0, 277) + "…" : post;
        return text("SOCIAL", draft.id(), shown, "KEY_MESSAGE", null);
    }

    LabelledPage sameTopic() {
        return html(
                "SAME_TOPIC",
                null,
                others.newsOn(material.topic(random), 4 + random.nextInt(4)),
                null,
                null,
                List.of());
    }

    LabelledPage unrelated() {
        return html("UNRELATED", null, others.otherNews(3 + random.nextInt(5)), null, null, List.of());
    }

    LabelledPage unknownRelease(Draft draft) {
        Draft release = draft.release(2024, random);
        return html("UNKNOWN_RELEASE", null, release.paragraphTexts(), null, null, List.of());
    }

    LabelledPage listing(List<Draft> drafts) {
        List<String> teasers = new ArrayList<>();
        for (Draft draft : drafts) {
            teasers.add("<a href=/b>" + name("headline") + "</a>");
            teasers.add(draft.sentences().get(0).text() + " Selengkapnya");
        }
        LabelledPage page = html("LISTING", null, teasers, null, null, List.of());
        return with(page, drafts.stream().map(Draft::id).toList());
    }

    LabelledPage statute(String statute) {
        List<String> news = new ArrayList<>(others.otherNews(3));
        news.add(1, "“" + statute + "”");
        return html("STATUTE", null, news, null, null, List.of());
    }

    LabelledPage translation() {
        List<String> sentences = new ArrayList<>();
        for (int sentence = 0; sentence < 12; sentence++) {
            sentences.add(name("english"));
        }
        return html("TRANSLATION", null, grouped(sentences), null, null, List.of());
    }

    LabelledPage scanned(Draft draft) {
        String text = edits.scanned(String.join("\n", draft.paragraphTexts()), 0.005 + random.nextDouble() * 0.02);
        return text("OCR", draft.id(), text, "FULL", null);
    }

    LabelledPage printed(Draft draft) {
        return text("PDF_TEXT", draft.id(), edits.printed(draft.paragraphTexts()), "FULL", "VERBATIM");
    }

    /** Pages in old character sets, with entities, soft hyphens, blanks that do not break, or all in capitals. */
    LabelledPage oddlyEncoded(Draft draft) {
        String html = site.html(title(draft), draft.paragraphTexts());
        int way = random.nextInt(4);
        String shown = switch (way) {
            case 0 ->
                html.replace("meta charset=\"utf-8\"", "meta charset=\"windows-1252\"")
                        .replace("meta charset=utf-8", "meta charset=windows-1252");
            case 1 -> html;
            case 2 ->
                html.replace("“", "&ldquo;")
                        .replace("”", "&rdquo;")
                        .replace(" di ", "&nbsp;di&#32;")
                        .replace("an ", "a&#110; ");
            default ->
                html.replace("ngan ", "ng\u00ADan ")
                        .replace(" dan ", "\u00A0dan ")
                        .replace("kan ", "ka\u200Bn ");
        };
        Charset charset = way == 0
                ? Charset.forName("windows-1252")
                : way == 1 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        String body = Base64.getEncoder().encodeToString(shown.getBytes(charset));
        String declared = way == 0 ? (random.nextBoolean() ? "ISO-8859-1" : null) : way == 1 ? null : "utf-8";
        return new LabelledPage(
                nextId(),
                "ENCODING",
                "text/html;base64",
                declared,
                body,
                draft.id(),
                List.of(),
                "FULL",
                "VERBATIM",
                false,
                List.of());
    }

    private LabelledPage html(
            String kind,
            @Nullable Draft draft,
            List<String> paragraphs,
            @Nullable String extent,
            @Nullable String mode,
            List<String> changes) {
        String html = site.html(title(draft), paragraphs);
        UUID edition = draft == null ? null : draft.id();
        return new LabelledPage(
                nextId(), kind, "text/html", null, html, edition, List.of(), extent, mode, !changes.isEmpty(), changes);
    }

    private LabelledPage text(String kind, UUID edition, String text, @Nullable String extent, @Nullable String mode) {
        return new LabelledPage(
                nextId(), kind, "text/plain", null, text, edition, List.of(), extent, mode, false, List.of());
    }

    static LabelledPage with(LabelledPage page, List<UUID> alsoRight) {
        return new LabelledPage(
                page.id(),
                page.kind(),
                page.contentType(),
                page.charset(),
                page.body(),
                page.editionId(),
                alsoRight,
                page.extent(),
                page.mode(),
                page.isAltered(),
                page.changes());
    }

    private String title(@Nullable Draft draft) {
        return draft == null || random.nextInt(3) == 0 ? name("headline") : "Siaran Pers: " + name("headline");
    }

    private List<String> grouped(List<String> sentences) {
        List<String> paragraphs = new ArrayList<>();
        for (int from = 0; from < sentences.size(); from += 3) {
            paragraphs.add(String.join(" ", sentences.subList(from, Math.min(sentences.size(), from + 3))));
        }
        return paragraphs;
    }

    private String name(String list) {
        return material.names().word(list, random);
    }

    private String nextId() {
        return "p" + ++count;
    }
}
