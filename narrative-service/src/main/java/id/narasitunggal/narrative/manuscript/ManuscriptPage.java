package id.narasitunggal.narrative.manuscript;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * A text as a plain page, to be read, printed, or pasted into a unit's own site. Its words are never taken for markup: they
 * become nodes of a document, markup inside Markdown is shown as it was typed, and a sanitizer has the last word.
 */
public final class ManuscriptPage {
    private static final int DEEPEST = 50;
    private static final Parser MARKDOWN = Parser.builder().build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    /** Pictures are left out: a page of ours makes no reader's browser call elsewhere. */
    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements(
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "p",
                    "br",
                    "hr",
                    "strong",
                    "em",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "code",
                    "pre",
                    "a")
            .allowUrlProtocols("http", "https")
            .allowAttributes("href")
            .matching(Pattern.compile("https?://.+", Pattern.CASE_INSENSITIVE))
            .onElements("a")
            .requireRelsOnLinks("noopener", "noreferrer")
            .toFactory();

    private static final String FRAME = """
            <!doctype html>
            <html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title></head>
            <body><main>
            %s</main></body></html>
            """;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("id"));

    private final Document page = new Document();

    private ManuscriptPage() {}

    /** @param heading number and edition, in our own words */
    public static String of(String heading, NarrativeContent text) {
        ManuscriptPage page = new ManuscriptPage();
        page.heading(1, text.title());
        page.paragraph(heading);
        page.paragraph(text.summary());
        page.list("Pesan kunci", text.keyMessages());
        page.markdown("Latar belakang", text.background());
        page.markdown("Isi narasi", text.body());
        page.evidence(text);
        page.questions(text.questionsAndAnswers());
        page.list("Dasar hukum", text.legalBasis());
        page.people(text);
        return FRAME.formatted(ALLOWED.sanitize(heading), ALLOWED.sanitize(HTML.render(page.page)));
    }

    private void evidence(NarrativeContent text) {
        list(
                "Data pendukung",
                text.figures().stream().map(ManuscriptPage::sentence).toList());
        if (!text.sources().isEmpty()) {
            heading(2, "Sumber");
            BulletList list = new BulletList();
            text.sources().forEach(source -> list.appendChild(item(source(source))));
            page.appendChild(list);
        }
    }

    private static String sentence(FigureStatement figure) {
        String origin = figure.publicSource() == null ? "" : figure.publicSource() + ", ";
        return figure.statement() + " (" + origin + "per " + day(figure.asOf()) + ")";
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }

    private static Node source(Source source) {
        if (source.url() == null) {
            return new Text(source.title());
        }
        Link link = new Link(source.url(), null);
        link.appendChild(new Text(source.title()));
        return link;
    }

    private void questions(List<QuestionAndAnswer> entries) {
        if (!entries.isEmpty()) {
            heading(2, "Tanya jawab");
        }
        for (QuestionAndAnswer entry : entries) {
            StrongEmphasis question = new StrongEmphasis();
            question.appendChild(new Text(entry.question()));
            append(new Paragraph(), question);
            paragraph(entry.answer());
        }
    }

    private void people(NarrativeContent text) {
        Optional.ofNullable(text.spokesperson()).ifPresent(speaker -> {
            heading(2, "Juru bicara");
            paragraph(speaker.name() + ", " + speaker.position());
        });
        Optional.ofNullable(text.contact()).ifPresent(contact -> {
            heading(2, "Narahubung");
            paragraph(contact.office());
        });
    }

    private void heading(int level, String words) {
        Heading heading = new Heading();
        heading.setLevel(level);
        append(heading, new Text(words));
    }

    private void paragraph(@Nullable String words) {
        if (words != null) {
            append(new Paragraph(), new Text(words));
        }
    }

    private void list(String title, List<String> entries) {
        if (!entries.isEmpty()) {
            heading(2, title);
            BulletList list = new BulletList();
            entries.forEach(words -> list.appendChild(item(new Text(words))));
            page.appendChild(list);
        }
    }

    private void markdown(String title, @Nullable String words) {
        if (words == null) {
            return;
        }
        heading(2, title);
        Node parsed = MARKDOWN.parse(words);
        if (isDeeperThanProse(parsed)) {
            append(new Paragraph(), new Text(words));
            return;
        }
        for (Node block = parsed.getFirstChild(); block != null; ) {
            Node next = block.getNext();
            page.appendChild(block);
            block = next;
        }
    }

    /** Markup nested beyond sense is shown as it was typed: drawing it would take a step down for every level. */
    private static boolean isDeeperThanProse(Node root) {
        Node node = root;
        int depth = 0;
        while (node != null && depth <= DEEPEST) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                continue;
            }
            while (node != root && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            node = node == root ? null : node.getNext();
        }
        return depth > DEEPEST;
    }

    private static ListItem item(Node content) {
        ListItem item = new ListItem();
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(content);
        item.appendChild(paragraph);
        return item;
    }

    private void append(Node block, Node content) {
        block.appendChild(content);
        page.appendChild(block);
    }
}
