package id.narasitunggal.dissemination.watch;

import id.narasitunggal.dissemination.catalogue.Edition;
import id.narasitunggal.dissemination.catalogue.Editions;
import id.narasitunggal.dissemination.matching.Reading;
import id.narasitunggal.dissemination.matching.Recognition;
import id.narasitunggal.dissemination.matching.Suggestion;
import id.narasitunggal.dissemination.matching.page.PdfPage;
import id.narasitunggal.dissemination.matching.page.UnreadablePdf;
import id.narasitunggal.dissemination.matching.page.WebPage;
import id.narasitunggal.dissemination.matching.verdict.Outcome;
import id.narasitunggal.dissemination.matching.verdict.Verdict;
import id.narasitunggal.dissemination.placement.CheckResult;
import id.narasitunggal.dissemination.placement.CheckStanding;
import id.narasitunggal.dissemination.placement.PlacementFidelity;
import id.narasitunggal.dissemination.placement.PlacementMode;
import id.narasitunggal.dissemination.placement.Sighting;
import id.narasitunggal.dissemination.placement.Signs;
import id.narasitunggal.dissemination.placement.Suggested;
import id.narasitunggal.dissemination.placement.SuggestionReason;
import id.narasitunggal.dissemination.placement.WatchedPage;
import id.narasitunggal.dissemination.watch.fetch.FetchOutcome;
import id.narasitunggal.dissemination.watch.fetch.Fetcher;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Opens a page and says what of the reported edition stands on it. */
@ApplicationScoped
class PageLook {
    private static final Duration CLOCK_ERROR = Duration.ofMinutes(5);
    private static final int MOST_PASSAGES = 30;
    private static final Duration PDF_PATIENCE = Duration.ofSeconds(10);

    private final Fetcher fetcher;
    private final RobotsDesk robots;
    private final KnownEditions known;
    private final Editions editions;
    private final WidgetWitness widgets;
    private final Clock clock;

    PageLook(
            Fetcher fetcher,
            RobotsDesk robots,
            KnownEditions known,
            Editions editions,
            WidgetWitness widgets,
            Clock clock) {
        this.fetcher = fetcher;
        this.robots = robots;
        this.known = known;
        this.editions = editions;
        this.widgets = widgets;
        this.clock = clock;
    }

    PageCheck at(WatchedPage page) {
        return switch (robots.mayVisit(page.url())) {
            case WELCOME -> visit(page);
            case UNWELCOME ->
                unvisited(CheckResult.BLOCKED, "Situs tidak mengizinkan pemeriksaan otomatis atas halaman ini.");
            case UNKNOWN -> unvisited(CheckResult.UNREACHABLE, FetchOutcome.UNREACHABLE);
        };
    }

    /** The rules of the website (robots.txt) keep us from the page, or could not be read. */
    private PageCheck unvisited(CheckResult result, String sentence) {
        Sighting sighting = new Sighting(
                result, CheckStanding.CONFIRMED, sentence, null, null, null, null, null, clock.instant(), Signs.NONE);
        return PageCheck.withoutText(sighting, "ROBOTS_TXT", null);
    }

    private PageCheck visit(WatchedPage page) {
        FetchOutcome outcome = fetcher.fetch(page.url());
        if (outcome instanceof FetchOutcome.Fetched fetched) {
            return read(page, fetched);
        }
        if (outcome instanceof FetchOutcome.Blocked blocked) {
            return failed(
                    CheckResult.BLOCKED,
                    outcome,
                    blocked.status(),
                    null,
                    blocked.retryAfter().orElse(null));
        }
        if (outcome instanceof FetchOutcome.Gone gone) {
            return failed(CheckResult.GONE, outcome, gone.status(), null, null);
        }
        if (outcome instanceof FetchOutcome.Unreachable unreachable) {
            return failed(
                    CheckResult.UNREACHABLE, outcome, null, unreachable.reason().name(), null);
        }
        return failed(CheckResult.REFUSED, outcome, null, null, null);
    }

    private PageCheck failed(
            CheckResult result,
            FetchOutcome outcome,
            @Nullable Integer httpStatus,
            @Nullable String failure,
            @Nullable Duration retryAfter) {
        Sighting sighting = new Sighting(
                result,
                CheckStanding.CONFIRMED,
                outcome.explanation(),
                null,
                null,
                null,
                null,
                httpStatus,
                clock.instant(),
                Signs.NONE);
        return PageCheck.withoutText(sighting, failure, retryAfter);
    }

    private PageCheck read(WatchedPage page, FetchOutcome.Fetched fetched) {
        String address = fetched.finalUrl().toString();
        if (!PdfPage.isPdf(fetched.body())) {
            return compared(
                    page, fetched, WebPage.of(fetched.body(), fetched.charset().orElse(null), address));
        }
        try {
            return compared(page, fetched, PdfPage.of(fetched.body(), PDF_PATIENCE));
        } catch (UnreadablePdf e) {
            return unreadable(fetched, e.reason());
        }
    }

    /** A file that our check cannot read is no failure of the unit. */
    private PageCheck unreadable(FetchOutcome.Fetched fetched, UnreadablePdf.Reason reason) {
        Sighting sighting = new Sighting(
                CheckResult.UNREACHABLE,
                CheckStanding.CONFIRMED,
                reason.explanation(),
                null,
                null,
                null,
                null,
                fetched.status(),
                clock.instant(),
                Signs.NONE);
        return PageCheck.withoutText(sighting, "PDF_" + reason.name(), null);
    }

    private PageCheck compared(WatchedPage page, FetchOutcome.Fetched fetched, WebPage web) {
        String address = fetched.finalUrl().toString();
        Reading reading = known.recogniser().read(web.text());
        Verdict judged = Verdict.on(reading, page.editionId());
        boolean isShownByWidget = judged.outcome() == Outcome.NOT_FOUND && widgets.showsOn(fetched, page.editionId());
        Verdict verdict = isShownByWidget ? WidgetWitness.VERDICT : judged;
        Edition edition = editions.require(page.editionId());
        Optional<Recognition> own = reading.of(page.editionId());
        Sighting sighting = new Sighting(
                CheckResult.valueOf(verdict.outcome().name()),
                CheckStanding.valueOf(verdict.standing().name()),
                verdict.reason(),
                isShownByWidget
                        ? WidgetWitness.MODE
                        : own.map(recognition ->
                                        PlacementMode.valueOf(recognition.mode().name()))
                                .orElse(null),
                own.map(recognition ->
                                PlacementFidelity.valueOf(recognition.fidelity().name()))
                        .orElse(null),
                own.map(recognition -> share(recognition.containment())).orElse(null),
                own.map(Recognition::excerpt).map(PageLook::storable).orElse(null),
                fetched.status(),
                clock.instant(),
                signs(page, edition, reading, web));
        return new PageCheck(
                sighting,
                null,
                address,
                own.map(recognition -> FoundExtent.valueOf(recognition.extent().name()))
                        .orElse(null),
                reading.strongest().map(Recognition::editionId).orElse(null),
                storable(web.mainText().isBlank() ? web.visibleText() : web.mainText()),
                own.map(recognition -> passages(recognition, web, edition)).orElse(List.of()),
                own.map(PageLook::changes).orElse(List.of()),
                sha256(web.visibleText()),
                reading.algorithm(),
                null);
    }

    private static Signs signs(WatchedPage page, Edition edition, Reading reading, WebPage web) {
        boolean isOtherEdition = reading.of(page.editionId()).isEmpty()
                && reading.recognitions().stream()
                        .anyMatch(recognition -> recognition.narrativeId().equals(page.narrativeId()));
        Optional<Suggestion> suggestion = reading.suggestionOf(page.editionId())
                .or(() -> reading.suggested().stream().findFirst());
        boolean isBeforeEmbargo =
                web.datedAt() != null && web.datedAt().plus(CLOCK_ERROR).isBefore(edition.publishedAt());
        return new Signs(
                isOtherEdition,
                suggestion.map(PageLook::suggested).orElse(null),
                null,
                web.datedAt(),
                isBeforeEmbargo,
                false);
    }

    private static Suggested suggested(Suggestion suggestion) {
        return new Suggested(
                suggestion.editionId(),
                SuggestionReason.valueOf(suggestion.reason().name()),
                share(suggestion.share()));
    }

    private static List<AlignedPassage> passages(Recognition recognition, WebPage web, Edition edition) {
        if (!recognition.editionId().equals(edition.id())) {
            // The same words stand in two editions; the places are those of the other one.
            return List.of();
        }
        return recognition.passages().stream()
                .limit(MOST_PASSAGES)
                .map(passage -> AlignedPassage.of(passage, storable(web.visibleText()), edition.body()))
                .toList();
    }

    private static List<ChangedWords> changes(Recognition recognition) {
        return Stream.concat(recognition.changedFigures().stream(), recognition.changedMeanings().stream())
                .limit(MOST_PASSAGES)
                .map(change -> new ChangedWords(change.inEdition(), storable(change.onPage())))
                .toList();
    }

    private static BigDecimal share(double share) {
        return BigDecimal.valueOf(Math.min(1, Math.max(0, share))).setScale(4, RoundingMode.HALF_UP);
    }

    /** A page may hold characters that the database cannot keep. */
    private static String storable(String text) {
        return new String(text.replace("\0", "").getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
