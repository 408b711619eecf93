package hr.mentoring.web.meeting;

import hr.mentoring.directory.Person;
import hr.mentoring.web.common.Pages;
import hr.mentoring.web.common.ReaderZone;
import hr.mentoring.web.common.Text;
import hr.mentoring.web.common.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import org.jspecify.annotations.Nullable;

/** How pages write the time of a meeting for two people who may live by different clocks. */
@Named
@ApplicationScoped
public class MeetingWords {

    @Inject
    private Pages pages;

    @Inject
    private Words words;

    @Inject
    private Text text;

    @Inject
    private ReaderZone zone;

    /** Day, distance and hour on the reader's clock: "Thu, 3 Dec 2026, in 12 days, 10:00"; empty for null. */
    public String when(@Nullable Instant moment) {
        if (moment == null) {
            return "";
        }
        ZonedDateTime mine = moment.atZone(zone.get());
        return words.day(mine.toLocalDate()) + ", " + hour(mine);
    }

    /** What the other one's clock shows then; empty where both live by the same. */
    public String their(@Nullable Instant moment, Person person) {
        if (moment == null) {
            return "";
        }
        ZonedDateTime mine = moment.atZone(zone.get());
        ZonedDateTime theirs = moment.atZone(person.timeZone());
        if (mine.toLocalDateTime().equals(theirs.toLocalDateTime())) {
            return "";
        }
        String shown = mine.toLocalDate().equals(theirs.toLocalDate())
                ? hour(theirs)
                : theirs.getDayOfWeek().getDisplayName(TextStyle.SHORT, pages.locale()) + " " + hour(theirs);
        return text.of("meeting.their-clock", shown, person.givenName());
    }

    /** The name of the reader's clock, for forms: "Europe/Lisbon". */
    public String getZone() {
        return zone.get().getId();
    }

    private String hour(ZonedDateTime moment) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(pages.locale())
                .format(moment);
    }
}
