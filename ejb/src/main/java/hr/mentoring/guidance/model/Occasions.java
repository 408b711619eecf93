package hr.mentoring.guidance.model;

import hr.mentoring.agreement.Side;
import hr.mentoring.guidance.Moment;
import hr.mentoring.guidance.Occasion;
import hr.mentoring.meeting.MeetingState;
import hr.mentoring.meeting.MeetingView;
import hr.mentoring.pairing.Pair;
import hr.mentoring.program.CohortId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out which moment it is in a relationship. */
public final class Occasions {

    private static final int REVIEW_BEFORE = 7;
    private static final int REVIEW_AFTER = 3;
    private static final int NEAR = 3;
    private static final int SILENT = 21;
    private static final int FRESH_ENDING = 14;

    private final Instant now;
    private final ZoneId zone;

    /**
     * Prepares for one reader.
     *
     * @param zone the clock that the reader lives by
     */
    public Occasions(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /**
     * The moments of one relationship, the most pressing one first.
     *
     * @param side which of the two the reader is
     * @param nextReview the next review day, come or to come, or null
     * @param meetings the meetings of the pair
     */
    public List<Occasion> of(Pair pair, Side side, @Nullable LocalDate nextReview, Collection<MeetingView> meetings) {
        if (!pair.isActive()) {
            return ending(pair, side).stream().toList();
        }
        Optional<MeetingView> next = meetings.stream()
                .filter(meeting -> meeting.state() == MeetingState.ARRANGED && meeting.ahead())
                .min(Comparator.comparing(MeetingView::startsAt, Comparator.nullsLast(Comparator.naturalOrder())));
        Optional<Instant> last = meetings.stream()
                .filter(meeting -> meeting.state() == MeetingState.HELD)
                .map(MeetingView::startsAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
        List<Occasion> found = new ArrayList<>();
        review(pair, side, nextReview).ifPresent(found::add);
        if (last.isEmpty()) {
            found.add(new Occasion(Moment.FIRST_MEETING, side, "FIRST_MEETING." + pair.id(), 0, pair.id()));
        } else {
            next.filter(this::isNear)
                    .ifPresent(meeting -> found.add(new Occasion(
                            Moment.BEFORE_MEETING,
                            side,
                            "BEFORE_MEETING." + meeting.id(),
                            meeting.number(),
                            pair.id())));
        }
        if (next.isEmpty()) {
            silence(pair, side, last).ifPresent(found::add);
        }
        return found.stream().sorted(Comparator.comparing(Occasion::moment)).toList();
    }

    /** The moment of whoever got no mentor in a cohort. */
    public static Occasion unmatched(CohortId cohort) {
        return new Occasion(Moment.UNMATCHED, Side.MENTEE, "UNMATCHED." + cohort, 0, null);
    }

    private Optional<Occasion> ending(Pair pair, Side side) {
        return pair.until()
                .filter(ended -> ended.plusDays(FRESH_ENDING).isAfter(today()))
                .map(ended -> new Occasion(Moment.ENDING, side, "ENDING." + pair.id(), 0, pair.id()));
    }

    private Optional<Occasion> review(Pair pair, Side side, @Nullable LocalDate day) {
        return Optional.ofNullable(day)
                .filter(due -> !due.minusDays(REVIEW_BEFORE).isAfter(today())
                        && !due.plusDays(REVIEW_AFTER).isBefore(today()))
                .map(due -> new Occasion(Moment.REVIEW, side, "REVIEW.%s.%s".formatted(pair.id(), due), 0, pair.id()));
    }

    /** Counted from the last meeting, or from the day on which they became a pair. */
    private Optional<Occasion> silence(Pair pair, Side side, Optional<Instant> last) {
        LocalDate since = last.map(held -> LocalDate.ofInstant(held, zone)).orElse(pair.since());
        return Optional.of(since)
                .filter(day -> !day.plusDays(SILENT).isAfter(today()))
                .map(day ->
                        new Occasion(Moment.SILENCE, side, "SILENCE.%s.%s".formatted(pair.id(), day), 0, pair.id()));
    }

    private boolean isNear(MeetingView meeting) {
        Instant startsAt = meeting.startsAt();
        return startsAt != null && startsAt.isBefore(now.plus(Duration.ofDays(NEAR)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }
}
