package hr.mentoring.web.meeting;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.meeting.ProposedTimes;
import hr.mentoring.meeting.WallClock;
import hr.mentoring.web.common.Typed;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Times being typed, as the clock on the reader's wall shows them. */
public class TimesForm implements Serializable {

    private static final int ROWS = 3;

    private final List<Row> rows = new ArrayList<>();
    private int minutes = 60;
    private @Nullable String place;
    private @Nullable String word;

    /** An empty form. */
    TimesForm() {
        IntStream.range(0, ROWS).forEach(i -> rows.add(new Row()));
    }

    /** A form that keeps how long and where. */
    static TimesForm like(int minutes, String place) {
        TimesForm form = new TimesForm();
        form.minutes = minutes;
        form.place = place;
        return form;
    }

    /** One time being typed. */
    public static class Row implements Serializable {

        private @Nullable String day;
        private @Nullable String time;

        public @Nullable String getDay() {
            return day;
        }

        public void setDay(@Nullable String day) {
            this.day = day;
        }

        public @Nullable String getTime() {
            return time;
        }

        public void setTime(@Nullable String time) {
            this.time = time;
        }

        private boolean isTyped() {
            return day != null || time != null;
        }

        private Instant moment(ZoneId zone) {
            if (day == null || time == null) {
                throw RuleBroken.on("slots", "meeting.slot-half");
            }
            try {
                return WallClock.moment(LocalDateTime.of(LocalDate.parse(day), LocalTime.parse(time)), zone);
            } catch (DateTimeException unreadable) {
                throw RuleBroken.on("slots", "meeting.slot-unreadable", day + " " + time);
            }
        }
    }

    /** What was typed, on the clock of a zone. */
    ProposedTimes times(ZoneId zone) {
        return new ProposedTimes(
                rows.stream().filter(Row::isTyped).map(row -> row.moment(zone)).toList(),
                minutes,
                Typed.or(place),
                Typed.or(word));
    }

    public List<Row> getRows() {
        return rows;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable String getWord() {
        return word;
    }

    public void setWord(@Nullable String word) {
        this.word = word;
    }
}
