package id.narasitunggal.local.demo;

import id.narasitunggal.local.DemoClock;
import id.narasitunggal.local.Progress;
import id.narasitunggal.local.Stack;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What every chapter of the story has at hand: the three desks, the websites, the clock and the audience. */
final class Story {

    static final ZoneOffset WIB = ZoneOffset.ofHours(7);

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM HH.mm", Locale.forLanguageTag("id"));

    private final Stack stack;
    private final DemoClock clock;
    private final Progress progress;

    Story(Stack stack, Progress progress) {
        this.stack = stack;
        this.clock = stack.clock();
        this.progress = progress;
    }

    Stack stack() {
        return stack;
    }

    Desk submission() {
        return new Desk(api(stack.submission().url()));
    }

    Desk narrative() {
        return new Desk(api(stack.narrative().url()));
    }

    Desk dissemination() {
        return new Desk(api(stack.dissemination().url()));
    }

    Api api(java.net.URI service) {
        return new Api(service, stack.tokens());
    }

    /** Lets the time come; when the story is taken up again, time never runs back. */
    void at(String timeInJakarta) {
        var time = LocalDateTime.parse(timeInJakarta).toInstant(WIB);
        if (clock.now().isBefore(time)) {
            clock.moveTo(time);
        }
    }

    void tell(String sentence) {
        progress.line("  " + DAY.format(clock.now().atOffset(WIB)) + " WIB  " + sentence);
    }

    void chapter(String title) {
        progress.line("");
        progress.line(title);
    }
}
