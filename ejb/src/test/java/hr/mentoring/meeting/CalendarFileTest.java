package hr.mentoring.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The file for calendars keeps to its standard, whatever stands in a name or a place. */
class CalendarFileTest {

    private static final Instant STARTS = Instant.parse("2026-03-09T09:00:00Z");

    @Test
    void itSaysWhenInUtcAndWhereThePageIs() {
        assertThat(file("Mentoring: Ana and Ben", "Video", false).lines())
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
                .contains(
                        "DTSTART:20260309T090000Z",
                        "DTEND:20260309T100000Z",
                        "SUMMARY:Mentoring: Ana and Ben",
                        "STATUS:CONFIRMED",
                        "URL:https://mentoring.example.com/portal/meeting?id=3")
                .endsWith("END:VEVENT", "END:VCALENDAR");
        assertThat(file("x", "", true)).contains("STATUS:CANCELLED");
    }

    @Test
    void nothingThatIsTypedBecomesALineOfItsOwn() {
        String file = file("Ana", "Room 4;\r\nATTENDEE:mailto:x@example.com, floor \\2", false);

        assertThat(file.lines()).noneMatch(line -> line.startsWith("ATTENDEE"));
        assertThat(file).contains("LOCATION:Room 4\\;\\nATTENDEE:mailto:x@example.com\\, floor \\\\2");
    }

    @Test
    void longLinesAreFoldedWithinTheirOctetsAndNeverWithinACharacter() {
        String summary = "Mentoring: " + "Žofia 😀 ".repeat(30);
        String file = file(summary, "", false);

        assertThat(file.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n ", "")).contains("SUMMARY:" + summary);
    }

    private static String file(String summary, String place, boolean cancelled) {
        return CalendarFile.of(new CalendarFile.Entry(
                "meeting-3@mentoring.example.com",
                2,
                Instant.parse("2026-03-02T09:00:00Z"),
                STARTS,
                STARTS.plusSeconds(3600),
                summary,
                place,
                URI.create("https://mentoring.example.com/portal/meeting?id=3"),
                cancelled));
    }
}
