package id.narasitunggal.dissemination.watch;

import crawlercommons.robots.SimpleRobotRulesParser;
import id.narasitunggal.dissemination.watch.fetch.FetchOutcome;
import id.narasitunggal.dissemination.watch.fetch.FetchOutcome.Fetched;
import id.narasitunggal.dissemination.watch.fetch.FetchOutcome.Reason;
import id.narasitunggal.dissemination.watch.fetch.FetchOutcome.Unreachable;
import id.narasitunggal.dissemination.watch.fetch.Fetcher;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks a website whether automatic visitors are welcome on a page, as RFC 9309 wants it, and remembers the answer for a day. */
@ApplicationScoped
class RobotsDesk {
    /** How websites call us, without the version. */
    private static final Set<String> OUR_NAME = Set.of("narasitunggal");

    private static final Duration REMEMBERED = Duration.ofHours(24);
    private static final int LONGEST = 500_000;
    private static final int MOST_SITEMAPS = 5;

    /** The website is there but does not say what it allows: by the rule nothing may be visited meanwhile. */
    private static final Set<Reason> NO_ANSWER = Set.of(
            Reason.NAME_UNKNOWN,
            Reason.NO_CONNECTION,
            Reason.NO_TRUST,
            Reason.TIMEOUT,
            Reason.BROKEN_ANSWER,
            Reason.SERVER_ERROR);

    private final Fetcher fetcher;
    private final RobotsFiles files;
    private final Clock clock;

    RobotsDesk(Fetcher fetcher, RobotsFiles files, Clock clock) {
        this.fetcher = fetcher;
        this.files = files;
        this.clock = clock;
    }

    Answer mayVisit(String url) {
        URI page = URI.create(url.strip());
        String robots = page.getScheme() + "://" + page.getRawAuthority() + "/robots.txt";
        Instant now = clock.instant();
        Optional<RobotsFiles.Kept> kept = files.of(robots);
        if (kept.filter(file -> file.readAt().plus(REMEMBERED).isAfter(now)).isPresent()) {
            return answer(robots, url, kept.get());
        }
        FetchOutcome outcome = fetcher.fetch(robots);
        if (outcome instanceof Unreachable unreachable && NO_ANSWER.contains(unreachable.reason())) {
            // A website that is down keeps the wishes it last told.
            return kept.map(file -> answer(robots, url, file)).orElse(Answer.UNKNOWN);
        }
        RobotsFiles.Kept read = new RobotsFiles.Kept(outcome instanceof Fetched fetched ? text(fetched) : "", now);
        files.keep(robots, read);
        return answer(robots, url, read);
    }

    /** Where a website's robots.txt says that its sitemaps are; the usual place when it says nothing. To be asked after a visit. */
    List<String> sitemaps(String url) {
        URI page = URI.create(url.strip());
        String origin = page.getScheme() + "://" + page.getRawAuthority();
        List<String> told = files.of(origin + "/robots.txt")
                .map(file -> new SimpleRobotRulesParser()
                        .parseContent(
                                origin + "/robots.txt",
                                file.content().getBytes(StandardCharsets.UTF_8),
                                "text/plain",
                                OUR_NAME)
                        .getSitemaps())
                .orElse(List.of());
        return told.isEmpty()
                ? List.of(origin + "/sitemap.xml")
                : told.stream().limit(MOST_SITEMAPS).toList();
    }

    private static String text(Fetched fetched) {
        // A page in place of the file is a website's way of saying that there is none.
        if (fetched.contentType().contains("html")) {
            return "";
        }
        String text = new String(fetched.body(), StandardCharsets.UTF_8).replace("\0", "");
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    private static Answer answer(String robots, String url, RobotsFiles.Kept file) {
        boolean isAllowed = new SimpleRobotRulesParser()
                .parseContent(robots, file.content().getBytes(StandardCharsets.UTF_8), "text/plain", OUR_NAME)
                .isAllowed(url);
        return isAllowed ? Answer.WELCOME : Answer.UNWELCOME;
    }

    /** What a website says of our visit. */
    enum Answer {
        WELCOME,
        UNWELCOME,
        UNKNOWN
    }
}
