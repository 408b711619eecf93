package hr.mentoring.web.meeting;

import hr.mentoring.agreement.AgreementService;
import hr.mentoring.agreement.AgreementSummary;
import hr.mentoring.agreement.NextStep;
import hr.mentoring.agreement.NextStep.Turn;
import hr.mentoring.agreement.OpenPoint;
import hr.mentoring.agreement.OpenPointService;
import hr.mentoring.common.Texts;
import hr.mentoring.meeting.MeetingService;
import hr.mentoring.meeting.MeetingView;
import hr.mentoring.web.common.Pages;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** "My mentoring": when the reader meets next, what they owe and wait for, and the people they work with. */
@Named
@RequestScoped
public class MyMentoringPage {

    @EJB
    private AgreementService agreements;

    @EJB
    private OpenPointService openPoints;

    @EJB
    private MeetingService meetings;

    @Inject
    private Pages pages;

    private @Nullable List<AgreementSummary> relationships;
    private @Nullable List<OpenPoint> points;
    private @Nullable MeetingView next;
    private boolean looked;

    /**
     * Something that waits, as a line.
     *
     * @param page where it is done, from the context root on
     */
    public record Line(
            String sentence,
            String page,
            @Nullable LocalDate due,
            @Nullable Instant at) {}

    /** The meeting that comes first, or that is taking place; null when none is arranged. */
    public @Nullable MeetingView getNext() {
        if (!looked) {
            next = meetings.next();
            looked = true;
        }
        return next;
    }

    /** What the reader owes, the agreement first. */
    public List<Line> getOwed() {
        return lines(Turn.MINE, ".owe.");
    }

    /** What the reader waits for. */
    public List<Line> getAwaited() {
        return lines(Turn.THEIRS, ".wait.");
    }

    /** The relationships of today. */
    public List<AgreementSummary> getPresent() {
        return relationships().stream()
                .filter(relationship -> relationship.pair().isActive())
                .toList();
    }

    /** Those that have ended. */
    public List<AgreementSummary> getPast() {
        return relationships().stream()
                .filter(relationship -> !relationship.pair().isActive())
                .toList();
    }

    private List<Line> lines(Turn turn, String kind) {
        return Stream.concat(
                        relationships().stream()
                                .filter(one -> one.next().turn() == turn)
                                .map(one -> line(one, kind)),
                        points().stream().filter(point -> point.turn() == turn).map(this::line))
                .toList();
    }

    private Line line(AgreementSummary one, String kind) {
        String page = one.next() == NextStep.THANK ? "/portal/ending?pair=" : "/portal/agreement?pair=";
        String key = one.next().key().replace(".next.", kind);
        return new Line(
                Texts.of(pages.locale(), key, one.other().name()),
                page + one.pair().id(),
                null,
                null);
    }

    private Line line(OpenPoint point) {
        return new Line(
                Texts.of(pages.locale(), point.key(), point.other().name(), point.what()),
                point.page(),
                point.due(),
                point.at());
    }

    private List<AgreementSummary> relationships() {
        if (relationships == null) {
            relationships = agreements.mine();
        }
        return relationships;
    }

    private List<OpenPoint> points() {
        if (points == null) {
            points = openPoints.mine();
        }
        return points;
    }
}
