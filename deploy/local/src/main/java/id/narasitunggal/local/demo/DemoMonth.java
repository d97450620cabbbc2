package id.narasitunggal.local.demo;

import id.narasitunggal.local.Progress;
import id.narasitunggal.local.Stack;
import id.narasitunggal.local.sites.Post;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * October 2026 from beginning to end. Every step can be repeated without effect, so the story may be taken up again after a
 * service, or the player itself, was killed.
 */
public final class DemoMonth {

    /** Monday 28 September 2026, 08.00 WIB: before the month's first duty falls due. */
    public static final Instant BEGINNING = Instant.parse("2026-09-28T01:00:00Z");

    private static final List<String> NUTRITION_SITES =
            List.of("13", "13.71", "13.76", "13.06", "13.04", "13.75", "13.01", "13.72");
    private static final List<String> CHECKUP_SITES =
            List.of("13", "13.71", "51", "71", "KL-KEMENKES", "13.06", "13.76");

    private final Story story;

    public DemoMonth(Stack stack, Progress progress) {
        this.story = new Story(stack, progress);
    }

    /** Plays what has not been played yet and returns the report's PDF. */
    public Path play() {
        new SitesRegistered(story).play();
        new DataArrives(story).play();
        nutrition();
        checkups();
        rainySeason();
        return new MonthClosed(story).await();
    }

    private void nutrition() {
        story.chapter("Kewajiban 3 sampai 5: satu narasi tentang stunting, dari naskah sampai tayang");
        var script = Script.named("stunting");
        make(
                new NarrativeMade(story, script, Caller.RINA, Caller.BAGUS),
                List.of(
                        "2026-10-12T09:00",
                        "2026-10-12T13:15",
                        "2026-10-13T08:30",
                        "2026-10-13T09:40",
                        "2026-10-13T10:00"),
                "");
        var pages = new Republished(story, script);
        pages.publish("13", Rendition.WHOLE, "2026-10-13T14:00", Post.Fate.SHOWN);
        pages.publish("13.76", Rendition.WHOLE, "2026-10-14T08:30", Post.Fate.SHOWN);
        pages.publish("13.71", Rendition.ADAPTED, "2026-10-14T09:10", Post.Fate.SHOWN);
        pages.publish("13.06", Rendition.SHORTENED, "2026-10-14T10:05", Post.Fate.SHOWN);
        pages.publish("13.04", Rendition.WHOLE, "2026-10-14T11:20", Post.Fate.SHOWN);
        pages.publish("13.75", Rendition.WHOLE, "2026-10-14T13:00", Post.Fate.FORBIDDEN);
        pages.publish("13.01", Rendition.UNRELATED, "2026-10-14T15:45", Post.Fate.SHOWN);
        NUTRITION_SITES.subList(0, 7).forEach(pages::lookedAt);
        pages.remove("13.04", "2026-10-15T09:00");
        pages.publish("13.72", Rendition.WHOLE, "2026-10-16T11:00", Post.Fate.SHOWN);
        pages.lookedAt("13.72");
        story.at("2026-10-17T09:30");
        pages.lookAgain("13.04");
        new MediaWatched(story).nutrition(script);
    }

    private void checkups() {
        story.chapter("Narasi kedua: cek kesehatan gratis");
        var script = Script.named("cek-kesehatan");
        make(
                new NarrativeMade(story, script, Caller.BAGUS, Caller.RINA),
                List.of(
                        "2026-10-19T09:20",
                        "2026-10-19T14:00",
                        "2026-10-20T08:45",
                        "2026-10-20T09:30",
                        "2026-10-20T10:00"),
                "Tekankan kerahasiaan hasil pemeriksaan saat wawancara.");
        var pages = new Republished(story, script);
        pages.publish("KL-KEMENKES", Rendition.WHOLE, "2026-10-20T11:00", Post.Fate.SHOWN);
        pages.publish("13", Rendition.WHOLE, "2026-10-20T15:00", Post.Fate.SHOWN);
        pages.publish("51", Rendition.WHOLE, "2026-10-21T08:00", Post.Fate.SHOWN);
        pages.publish("71", Rendition.ADAPTED, "2026-10-21T09:00", Post.Fate.SHOWN);
        pages.publish("13.71", Rendition.WHOLE, "2026-10-21T10:30", Post.Fate.SHOWN);
        pages.publish("13.06", Rendition.WHOLE, "2026-10-21T13:20", Post.Fate.SHOWN);
        pages.publish("13.76", Rendition.SHORTENED, "2026-10-22T08:15", Post.Fate.SHOWN);
        CHECKUP_SITES.forEach(pages::lookedAt);
    }

    private void rainySeason() {
        story.chapter("Narasi ketiga menunggu telaah: silakan masuk sebagai bagus dan lanjutkan");
        story.at("2026-10-26T09:00");
        var script = Script.named("musim-hujan");
        new NarrativeMade(story, script, Caller.RINA, Caller.BAGUS).write();
        story.at("2026-10-27T08:00");
        new MediaWatched(story).floods(script);
    }

    private void make(NarrativeMade narrative, List<String> hours, String notesOfTheParty) {
        story.at(hours.get(0));
        narrative.write();
        story.at(hours.get(1));
        narrative.review();
        story.at(hours.get(2));
        narrative.concur(notesOfTheParty);
        story.at(hours.get(3));
        narrative.approve();
        story.at(hours.get(4));
        narrative.publish();
    }
}
