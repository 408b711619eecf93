package hr.mentoring.meeting;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * A meeting as a file that calendars read (RFC 5545). Calendars are looked into by colleagues, so it says who meets when
 * and where the page is, and nothing of what they talk about.
 */
public final class CalendarFile {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** The most octets of a line, without its end. */
    private static final int LINE = 75;

    private CalendarFile() {}

    /**
     * What a calendar shows.
     *
     * @param id the same for each file of the same meeting
     * @param sequence higher for each later file
     * @param made when the file is made
     */
    public record Entry(
            String id,
            int sequence,
            Instant made,
            Instant starts,
            Instant ends,
            String summary,
            String place,
            URI page,
            boolean cancelled) {}

    /** The file of one meeting. */
    public static String of(Entry entry) {
        StringBuilder file = new StringBuilder();
        List.of(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Mentoring//Meetings//EN",
                        "METHOD:PUBLISH",
                        "BEGIN:VEVENT",
                        "UID:" + entry.id(),
                        "SEQUENCE:" + entry.sequence(),
                        "DTSTAMP:" + UTC.format(entry.made()),
                        "DTSTART:" + UTC.format(entry.starts()),
                        "DTEND:" + UTC.format(entry.ends()),
                        "SUMMARY:" + escaped(entry.summary()),
                        "LOCATION:" + escaped(entry.place()),
                        "URL:" + entry.page(),
                        "STATUS:" + (entry.cancelled() ? "CANCELLED" : "CONFIRMED"),
                        "END:VEVENT",
                        "END:VCALENDAR")
                .forEach(line -> file.append(folded(line)).append("\r\n"));
        return file.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** Breaks a line before it has more octets than calendars must take, and never within a character. */
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
            String character = line.substring(i, line.offsetByCodePoints(i, 1));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(character);
            octets += size;
        }
        return folded.toString();
    }
}
