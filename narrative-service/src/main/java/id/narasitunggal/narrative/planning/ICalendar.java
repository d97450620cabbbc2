package id.narasitunggal.narrative.planning;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the calendar as RFC 5545 wants it: one property per line, escaped, folded at 75 octets, times in their zone. */
final class ICalendar {
    static final String MEDIA_TYPE = "text/calendar;charset=UTF-8";

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final int LONGEST_LINE = 75;

    private final StringBuilder text = new StringBuilder();

    private ICalendar() {}

    static String of(List<AgendaEntry> entries) {
        ICalendar calendar = new ICalendar();
        calendar.line("BEGIN", "VCALENDAR");
        calendar.line("VERSION", "2.0");
        calendar.line("PRODID", "-//Narasi Tunggal//Agenda//ID");
        calendar.line("CALSCALE", "GREGORIAN");
        calendar.line("METHOD", "PUBLISH");
        calendar.line("X-WR-CALNAME", "Agenda komunikasi");
        for (IndonesianZone zone : IndonesianZone.values()) {
            calendar.zone(zone);
        }
        entries.forEach(calendar::event);
        calendar.line("END", "VCALENDAR");
        return calendar.text.toString();
    }

    private void zone(IndonesianZone zone) {
        line("BEGIN", "VTIMEZONE");
        line("TZID", zone.id().getId());
        line("BEGIN", "STANDARD");
        line("DTSTART", "19880101T000000");
        line("TZOFFSETFROM", zone.offset());
        line("TZOFFSETTO", zone.offset());
        line("TZNAME", zone.name());
        line("END", "STANDARD");
        line("END", "VTIMEZONE");
    }

    private void event(AgendaEntry entry) {
        line("BEGIN", "VEVENT");
        line("UID", entry.id + "@narasi-tunggal");
        line("DTSTAMP", utc(entry.changedAt));
        line("LAST-MODIFIED", utc(entry.changedAt));
        line("SEQUENCE", String.valueOf(entry.sequence));
        line("DTSTART;TZID=" + entry.zone, local(entry, entry.startsAt));
        line("DTEND;TZID=" + entry.zone, local(entry, entry.endsAt));
        line("SUMMARY", escaped(entry.title));
        optional("LOCATION", entry.place);
        optional("DESCRIPTION", entry.product);
        line("CATEGORIES", escaped(entry.region));
        line("STATUS", entry.status == AgendaStatus.PLANNED ? "CONFIRMED" : "CANCELLED");
        line("END", "VEVENT");
    }

    private void optional(String name, @Nullable String value) {
        if (value != null) {
            line(name, escaped(value));
        }
    }

    private static String utc(Instant at) {
        return LOCAL.format(at.atOffset(ZoneOffset.UTC)) + "Z";
    }

    private static String local(AgendaEntry entry, Instant at) {
        return LOCAL.format(
                LocalDateTime.ofInstant(at, IndonesianZone.of(entry.zone).id()));
    }

    /** Line breaks become \n; other control characters have no place in a calendar. */
    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\r\n?|\n", "\\\\n")
                .replaceAll("[\\p{Cntrl}&&[^\t]]", "");
    }

    /** A fold never splits a character. */
    private void line(String name, String value) {
        int octets = 0;
        for (int character : (name + ":" + value).codePoints().toArray()) {
            String written = Character.toString(character);
            int width = written.getBytes(StandardCharsets.UTF_8).length;
            if (octets + width > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(written);
            octets += width;
        }
        text.append("\r\n");
    }
}
