package id.narasitunggal.dissemination.watch;

import id.narasitunggal.dissemination.matching.Reading;
import id.narasitunggal.dissemination.matching.Recognition;
import id.narasitunggal.dissemination.matching.page.WebPage;
import id.narasitunggal.dissemination.matching.verdict.Outcome;
import id.narasitunggal.dissemination.matching.verdict.Verdict;
import id.narasitunggal.dissemination.syndication.SyndicatedItems;
import id.narasitunggal.dissemination.watch.fetch.FetchOutcome;
import id.narasitunggal.dissemination.watch.fetch.FetchOutcome.Blocked;
import id.narasitunggal.dissemination.watch.fetch.FetchOutcome.Fetched;
import id.narasitunggal.dissemination.watch.fetch.FetchOutcome.NotModified;
import id.narasitunggal.dissemination.watch.fetch.Fetcher;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Opens an address on a unit's website and says what it found there; no transaction is open meanwhile. */
@ApplicationScoped
class VisitLook {
    private final Fetcher fetcher;
    private final RobotsDesk robots;
    private final KnownEditions known;
    private final WidgetWitness widgets;
    private final SyndicatedItems items;
    private final VisitDesk desk;

    VisitLook(
            Fetcher fetcher,
            RobotsDesk robots,
            KnownEditions known,
            WidgetWitness widgets,
            SyndicatedItems items,
            VisitDesk desk) {
        this.fetcher = fetcher;
        this.robots = robots;
        this.known = known;
        this.widgets = widgets;
        this.items = items;
        this.desk = desk;
    }

    void at(Visit visit) {
        switch (robots.mayVisit(visit.url())) {
            case WELCOME -> open(visit);
            case UNWELCOME -> desk.settleFailure(visit, "ROBOTS_TXT", null);
            case UNKNOWN -> desk.settleFailure(visit, "ROBOTS_UNKNOWN", null);
        }
    }

    private void open(Visit visit) {
        FetchOutcome outcome = fetcher.fetch(visit.url(), visit.seen());
        if (outcome instanceof NotModified) {
            desk.settleUnchanged(visit);
        } else if (outcome instanceof Fetched fetched && visit.kind() == VisitKind.PAGE) {
            read(visit, fetched);
        } else if (outcome instanceof Fetched fetched) {
            desk.settleSource(visit, leads(visit, fetched), fetched.version());
        } else if (outcome instanceof Blocked blocked) {
            desk.settleFailure(visit, "BLOCKED", blocked.retryAfter().orElse(null));
        } else {
            desk.settleFailure(visit, outcome.getClass().getSimpleName(), null);
        }
    }

    private Leads leads(Visit visit, Fetched fetched) {
        Leads leads = Leads.of(visit.kind(), fetched);
        if (visit.kind() != VisitKind.FRONT_PAGE) {
            return leads;
        }
        List<String> told = robots.sitemaps(visit.url());
        return new Leads(leads.pages(), leads.feeds(), told);
    }

    private void read(Visit visit, Fetched fetched) {
        WebPage web = WebPage.of(
                fetched.body(),
                fetched.charset().orElse(null),
                fetched.finalUrl().toString());
        Reading reading = known.recogniser().read(web.text());
        Set<UUID> seen = new LinkedHashSet<>();
        for (Recognition recognition : reading.recognitions()) {
            if (Verdict.on(recognition).outcome() != Outcome.NOT_FOUND) {
                seen.add(recognition.editionId());
            }
        }
        if (widgets.standsOn(fetched)) {
            seen.addAll(items.shownByWidget());
        }
        desk.settlePage(visit, seen, web.datedAt());
    }
}
