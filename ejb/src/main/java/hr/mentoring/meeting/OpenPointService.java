package hr.mentoring.meeting;

import hr.mentoring.access.Role;
import hr.mentoring.agreement.NextStep.Turn;
import hr.mentoring.agreement.Side;
import hr.mentoring.directory.Person;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the caller owes and waits for in working together, across all of their pairs. */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class OpenPointService {

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

    /** What waits, the most urgent first. */
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
        return points.stream()
                .sorted(Comparator.comparing(OpenPoint::due, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(OpenPoint::pair))
                .toList();
    }

    /** When the caller meets next, or is meeting; null when nothing is arranged. */
    public @Nullable MeetingView next() {
        return meetings.mine().stream()
                .filter(meeting -> meeting.state() == MeetingState.ARRANGED && meeting.phase() != MeetingPhase.AFTER)
                .min(Comparator.comparing(MeetingView::startsAt, Comparator.nullsLast(Comparator.naturalOrder())))
                .orElse(null);
    }

    private static void addMeeting(List<OpenPoint> points, MeetingView meeting) {
        Turn turn = meeting.step().turn();
        if (turn != Turn.NOBODYS) {
            points.add(new OpenPoint(
                    meeting.step().key().replace(".next.", turn == Turn.MINE ? ".owe." : ".wait."),
                    turn,
                    meeting.pair().id(),
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
            points.add(open("meeting.owe.kit", Turn.MINE, pair, other, "/portal/kit?pair=" + pair.id()));
        }
        if (known.stream().noneMatch(MeetingView::ahead)) {
            points.add(open(
                    mentee ? "meeting.owe.propose" : "meeting.wait.propose",
                    mentee ? Turn.MINE : Turn.THEIRS,
                    pair,
                    other,
                    MEETINGS + pair.id()));
        }
    }

    private void addAdvice(List<OpenPoint> points, Map<PairId, Person> others) {
        advice.mine().stream()
                .filter(each -> each.mine() && !each.isAnswered())
                .collect(Collectors.groupingBy(AdviceView::pair, Collectors.counting()))
                .forEach((pair, count) -> points.add(new OpenPoint(
                        "meeting.owe.advice",
                        Turn.MINE,
                        pair,
                        of(others, pair),
                        MEETINGS + pair + "#advice",
                        count.toString(),
                        null,
                        null)));
    }

    private void addExchanges(List<OpenPoint> points, Map<PairId, Person> others) {
        Stream<ExchangeView> waiting = exchanges.mine().stream().filter(ExchangeView::isWaiting);
        waiting.forEach(exchange -> points.add(new OpenPoint(
                exchange.mine() ? "meeting.wait.exchange" : "meeting.owe.exchange",
                exchange.mine() ? Turn.THEIRS : Turn.MINE,
                exchange.pair(),
                of(others, exchange.pair()),
                "/portal/exchange?pair=" + exchange.pair(),
                "",
                null,
                null)));
    }

    private static OpenPoint point(ActionView action, Person other) {
        return new OpenPoint(
                action.mine() ? "meeting.owe.action" : "meeting.wait.action",
                action.mine() ? Turn.MINE : Turn.THEIRS,
                action.pair(),
                other,
                MEETINGS + action.pair() + "#actions",
                action.what(),
                action.dueOn(),
                null);
    }

    private static OpenPoint open(String key, Turn turn, Pair pair, Person other, String page) {
        return new OpenPoint(key, turn, pair.id(), other, page, "", null, null);
    }

    private static Person of(Map<PairId, Person> others, PairId pair) {
        return Objects.requireNonNull(others.get(pair));
    }
}
