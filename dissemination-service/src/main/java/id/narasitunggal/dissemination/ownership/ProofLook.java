package id.narasitunggal.dissemination.ownership;

import id.narasitunggal.dissemination.channel.OwnedSite;
import id.narasitunggal.dissemination.channel.ProofMethod;
import id.narasitunggal.dissemination.channel.ProofOutcome;
import id.narasitunggal.dissemination.watch.fetch.FetchOutcome;
import id.narasitunggal.dissemination.watch.fetch.Fetcher;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Looks for a website's token; a page that redirects to another site, or a mention outside the place agreed, proves nothing. */
@ApplicationScoped
class ProofLook {
    static final String NAME = "narasi-tunggal-verification";
    private static final String FILE = "/.well-known/narasi-tunggal.txt";
    private static final String LABEL = "_narasi-tunggal.";

    private final Fetcher fetcher;
    private final TxtRecords records;

    ProofLook(Fetcher fetcher, TxtRecords records) {
        this.fetcher = fetcher;
        this.records = records;
    }

    /** What was found, and where we looked. */
    record Seen(ProofOutcome outcome, String place) {}

    Seen at(OwnedSite site, ProofMethod method) {
        return switch (method) {
            case META_TAG -> visit(site, "/", page -> isInHead(page, site.token()));
            case WELL_KNOWN_FILE -> visit(site, FILE, page -> isWholeFile(page, site.token()));
            case DNS_TXT -> ask(site);
            case OFFICER -> throw new IllegalArgumentException("a person does not look this way");
        };
    }

    private Seen visit(OwnedSite site, String path, Predicate<FetchOutcome.Fetched> proof) {
        String place = URI.create(site.url()).resolve(path).toString();
        FetchOutcome outcome = fetcher.fetch(place);
        if (outcome instanceof FetchOutcome.Fetched fetched) {
            boolean isOurs = site.holds(fetched.finalUrl().toString());
            return new Seen(isOurs && proof.test(fetched) ? ProofOutcome.PROVEN : ProofOutcome.NOT_FOUND, place);
        }
        return new Seen(
                outcome instanceof FetchOutcome.Gone ? ProofOutcome.NOT_FOUND : ProofOutcome.UNREACHABLE, place);
    }

    /** Only in the head: whoever may write a comment on a page can put a tag into its body. */
    private static boolean isInHead(FetchOutcome.Fetched page, String token) {
        if (!page.contentType().equals("text/html") && !page.contentType().equals("application/xhtml+xml")) {
            return false;
        }
        try {
            Document document = Jsoup.parse(
                    new ByteArrayInputStream(page.body()),
                    page.charset().orElse(null),
                    page.finalUrl().toString());
            return document.select("html > head > meta[name=" + NAME + "]").stream()
                    .anyMatch(tag -> tag.attr("content").strip().equals(token));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file says this and nothing else, so that a page that repeats what it is asked for does not pass for it. */
    private static boolean isWholeFile(FetchOutcome.Fetched file, String token) {
        String text = new String(file.body(), StandardCharsets.UTF_8).strip();
        return file.contentType().equals("text/plain") && text.equals(NAME + "=" + token);
    }

    private Seen ask(OwnedSite site) {
        String host = site.site().replaceFirst(":[0-9]+$", "");
        String name = LABEL + host;
        try {
            boolean isThere =
                    records.of(name).stream().anyMatch(text -> text.strip().equals(NAME + "=" + site.token()));
            return new Seen(isThere ? ProofOutcome.PROVEN : ProofOutcome.NOT_FOUND, name);
        } catch (IOException noAnswer) {
            return new Seen(ProofOutcome.UNREACHABLE, name);
        }
    }
}
