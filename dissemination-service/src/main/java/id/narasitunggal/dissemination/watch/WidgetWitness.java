package id.narasitunggal.dissemination.watch;

import id.narasitunggal.dissemination.matching.verdict.Outcome;
import id.narasitunggal.dissemination.matching.verdict.Standing;
import id.narasitunggal.dissemination.matching.verdict.Verdict;
import id.narasitunggal.dissemination.placement.PlacementMode;
import id.narasitunggal.dissemination.syndication.PublicAddress;
import id.narasitunggal.dissemination.syndication.SyndicatedItems;
import id.narasitunggal.dissemination.watch.fetch.FetchOutcome.Fetched;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Sees for itself whether a page carries our widget: the tag in the page that we fetched, not what anybody says. */
@ApplicationScoped
class WidgetWitness {
    static final PlacementMode MODE = PlacementMode.LINK_OR_WIDGET;
    static final Verdict VERDICT = new Verdict(
            Outcome.VERIFIED, Standing.CONFIRMED, "Halaman memasang widget resmi yang menampilkan narasi ini.");

    private final PublicAddress address;
    private final SyndicatedItems items;

    WidgetWitness(PublicAddress address, SyndicatedItems items) {
        this.address = address;
        this.items = items;
    }

    /** Whether the widget stands on the page and shows this edition now. */
    boolean showsOn(Fetched page, UUID editionId) {
        return standsOn(page) && items.shownByWidget().contains(editionId);
    }

    /** A tag that a browser would not run, in a comment, a template or a frame for others, is none. */
    boolean standsOn(Fetched page) {
        Document document = parsed(page);
        document.select("template, noscript, textarea, iframe").remove();
        return document.select("script[src]").stream()
                .map(script -> script.absUrl("src").replaceFirst("[?#].*", ""))
                .anyMatch(address.widget()::equals);
    }

    private static Document parsed(Fetched page) {
        try {
            return Jsoup.parse(
                    new ByteArrayInputStream(page.body()),
                    page.charset().filter(java.nio.charset.Charset::isSupported).orElse(null),
                    page.finalUrl().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
