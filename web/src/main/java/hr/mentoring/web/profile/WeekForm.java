package hr.mentoring.web.profile;

import hr.mentoring.profile.WeeklyHours;
import hr.mentoring.profile.WeeklyHours.Slot;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A week while it is being filled in: for each day the parts in which one can meet. Hours that no part covers, which
 * only programs can send, are kept as they were.
 */
public class WeekForm implements Serializable {

    /** The parts of a day, by the hours at which they begin and end. */
    private static final List<Part> PARTS = List.of(
            new Part("7-9", 7, 9),
            new Part("9-12", 9, 12),
            new Part("12-14", 12, 14),
            new Part("14-17", 14, 17),
            new Part("17-20", 17, 20));

    private final List<Day> days = new ArrayList<>();
    private final List<Integer> beyond = new ArrayList<>();

    /** A part of a day. */
    public record Part(String code, int from, int to) implements Serializable {

        /** The hours as people read them. */
        public String label() {
            return from + "–" + to;
        }
    }

    /** The parts of one day in which one can meet. */
    public static class Day implements Serializable {

        private final DayOfWeek day;
        private List<String> parts;

        Day(DayOfWeek day, List<String> parts) {
            this.day = day;
            this.parts = parts;
        }

        public DayOfWeek getDay() {
            return day;
        }

        public List<String> getParts() {
            return parts;
        }

        public void setParts(List<String> parts) {
            this.parts = parts;
        }
    }

    static WeekForm of(WeeklyHours hours) {
        WeekForm form = new WeekForm();
        for (DayOfWeek day : DayOfWeek.values()) {
            form.days.add(new Day(
                    day,
                    PARTS.stream()
                            .filter(part ->
                                    IntStream.range(part.from(), part.to()).allMatch(hour -> hours.contains(day, hour)))
                            .map(Part::code)
                            .toList()));
            IntStream.range(0, 24)
                    .filter(hour -> PARTS.stream().noneMatch(part -> part.from() <= hour && hour < part.to()))
                    .filter(hour -> hours.contains(day, hour))
                    .forEach(hour -> form.beyond.add((day.getValue() - 1) * 24 + hour));
        }
        return form;
    }

    WeeklyHours hours() {
        Stream<Slot> chosen = days.stream()
                .flatMap(day -> PARTS.stream()
                        .filter(part -> day.getParts().contains(part.code()))
                        .map(part -> new Slot(day.getDay(), part.from(), part.to())));
        Stream<Slot> kept =
                beyond.stream().map(hour -> new Slot(DayOfWeek.of(hour / 24 + 1), hour % 24, hour % 24 + 1));
        return WeeklyHours.of(Stream.concat(chosen, kept).toList());
    }

    public List<Day> getDays() {
        return days;
    }

    public List<Part> getPartsOfDay() {
        return PARTS;
    }
}
