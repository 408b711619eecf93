package hr.mentoring.meeting;

import hr.mentoring.agreement.NextStep.Turn;
import hr.mentoring.agreement.OpenPoint;
import hr.mentoring.agreement.OpenPoints;
import hr.mentoring.agreement.OwnPairs;
import hr.mentoring.agreement.Side;
import hr.mentoring.directory.Person;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the caller owes and waits for in working together. */
@Dependent
class MeetingOpenPoints implements OpenPoints {

    private static final String MEETING = "/portal/meeting?id=";
    private static final String MEETINGS = "/portal/meetings?pair=";

    @Inject
    private MeetingService meetings;

    @Inject
    private PaperService papers;

    @Inject
    private ActionService actions;

    @Inject
    private AdviceService advice;

    @Inject
    private ExchangeService exchanges;

    @Inject
    private OwnPairs own;

    @Override
    public List<OpenPoint> mine() {
        Map<PairId, Pair> pairs = own.active().stream().collect(Collectors.toMap(Pair::id, Function.identity()));
        if (pairs.isEmpty()) {
            return List.of();
        }
        Map<PairId, Person> others = pairs.values().stream().collect(Collectors.toMap(Pair::id, own::other));
        Map<PairId, List<MeetingView>> met = meetings.mine().stream()
                .collect(Collectors.groupingBy(meeting -> meeting.pair().id()));
        List<OpenPoint> points = new ArrayList<>();
        pairs.values().forEach(pair -> {
            List<MeetingView> known = met.getOrDefault(pair.id(), List.of());
            known.forEach(meeting -> addMeeting(points, meeting));
            addBeginning(points, pair, of(others, pair.id()), known);
        });
        actions.mine().stream()
                .filter(ActionView::isOpen)
                .forEach(action -> points.add(point(action, of(others, action.pair()))));
        addAdvice(points, others);
        addExchanges(points, others);
        return points;
    }

    private static void addMeeting(List<OpenPoint> points, MeetingView meeting) {
        Turn turn = meeting.step().turn();
        if (turn != Turn.NOBODYS) {
            points.add(new OpenPoint(
                    meeting.step().key().replace(".next.", turn == Turn.MINE ? ".owe." : ".wait."),
                    turn,
                    meeting.other(),
                    MEETING + meeting.id(),
                    "",
                    null,
                    meeting.startsAt()));
        }
    }

    /** Before the first meeting the mentee prepares for it; when no meeting lies ahead, the mentee proposes one. */
    private void addBeginning(List<OpenPoint> points, Pair pair, Person other, List<MeetingView> known) {
        boolean mentee = own.side(pair) == Side.MENTEE;
        boolean met = known.stream().anyMatch(meeting -> meeting.state() == MeetingState.HELD);
        if (mentee
                && !met
                && !papers.read(PaperPlace.of(PaperKind.KIT, pair.id())).isShown()) {
            points.add(OpenPoint.of("meeting.owe.kit", Turn.MINE, other, "/portal/kit?pair=" + pair.id()));
        }
        if (known.stream().noneMatch(MeetingView::ahead)) {
            points.add(OpenPoint.of(
                    mentee ? "meeting.owe.propose" : "meeting.wait.propose",
                    mentee ? Turn.MINE : Turn.THEIRS,
                    other,
                    MEETINGS + pair.id()));
        }
    }

    private void addAdvice(List<OpenPoint> points, Map<PairId, Person> others) {
        advice.mine().stream()
                .filter(each -> each.mine() && !each.isAnswered())
                .collect(Collectors.groupingBy(AdviceView::pair, Collectors.counting()))
                .forEach((pair, count) -> points.add(OpenPoint.about(
                        "meeting.owe.advice",
                        Turn.MINE,
                        of(others, pair),
                        MEETINGS + pair + "#advice",
                        count.toString())));
    }

    private void addExchanges(List<OpenPoint> points, Map<PairId, Person> others) {
        Stream<ExchangeView> waiting = exchanges.mine().stream().filter(ExchangeView::isWaiting);
        waiting.forEach(exchange -> points.add(OpenPoint.of(
                exchange.mine() ? "meeting.wait.exchange" : "meeting.owe.exchange",
                exchange.mine() ? Turn.THEIRS : Turn.MINE,
                of(others, exchange.pair()),
                "/portal/exchange?pair=" + exchange.pair())));
    }

    private static OpenPoint point(ActionView action, Person other) {
        return new OpenPoint(
                action.mine() ? "meeting.owe.action" : "meeting.wait.action",
                action.mine() ? Turn.MINE : Turn.THEIRS,
                other,
                MEETINGS + action.pair() + "#actions",
                action.what(),
                action.dueOn(),
                null);
    }

    private static Person of(Map<PairId, Person> others, PairId pair) {
        return Objects.requireNonNull(others.get(pair));
    }
}
