package hr.mentoring.development;

import hr.mentoring.agreement.NextStep.Turn;
import hr.mentoring.agreement.OpenPoint;
import hr.mentoring.agreement.OpenPoints;
import hr.mentoring.agreement.OwnPairs;
import hr.mentoring.agreement.Side;
import hr.mentoring.directory.Person;
import hr.mentoring.pairing.Pair;
import hr.mentoring.program.Cohort;
import hr.mentoring.program.CohortService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** What the caller owes and waits for in learning: a word about a competency, a step, a look back when its time has come. */
@Dependent
class DevelopmentOpenPoints implements OpenPoints {

    /** A step comes up this many days before its day. */
    private static final int AHEAD = 14;

    /** The last look back comes up this many days before the cohort ends. */
    private static final int BEFORE_THE_END = 30;

    @Inject
    private PlanViews views;

    @Inject
    private CohortService cohorts;

    @Inject
    private OwnPairs own;

    @Override
    public List<OpenPoint> mine() {
        return own.active().stream().flatMap(this::of).toList();
    }

    private Stream<OpenPoint> of(Pair pair) {
        PlanView plan = views.of(own.both(pair.id()));
        Person other = plan.both().other();
        String page = "/portal/plan?pair=" + pair.id();
        return Stream.of(steps(plan, other, page), toSay(plan, other, page), lookingBack(plan, pair, other, page))
                .flatMap(points -> points);
    }

    private Stream<OpenPoint> steps(PlanView plan, Person other, String page) {
        boolean mentee = plan.both().side() == Side.MENTEE;
        LocalDate until = own.today().plusDays(AHEAD);
        return plan.goals().stream()
                .flatMap(goal -> goal.steps().stream())
                .filter(step -> step.isOpen() && !step.dueOn().isAfter(until))
                .map(step -> new OpenPoint(
                        mentee ? "development.owe.step" : "development.wait.step",
                        mentee ? Turn.MINE : Turn.THEIRS,
                        other,
                        page + "#goals",
                        step.what(),
                        step.dueOn(),
                        null));
    }

    /** Once somebody has begun to speak in a round, the one who is silent owes an answer. */
    private static Stream<OpenPoint> toSay(PlanView plan, Person other, String page) {
        boolean owe = plan.competencies().stream()
                .anyMatch(each -> each.theirsSaid() && !each.mine().isSaid());
        boolean wait = plan.competencies().stream().anyMatch(each -> each.mine().isSaid() && !each.theirsSaid());
        return Stream.concat(
                owe ? Stream.of(OpenPoint.of("development.owe.say", Turn.MINE, other, page)) : Stream.empty(),
                wait ? Stream.of(OpenPoint.of("development.wait.say", Turn.THEIRS, other, page)) : Stream.empty());
    }

    /** Halfway, and before the end, the mentee is asked to look at the competencies again. */
    private Stream<OpenPoint> lookingBack(PlanView plan, Pair pair, Person other, String page) {
        Round next = plan.next();
        boolean due = next != null
                && plan.both().side() == Side.MENTEE
                && !own.today().isBefore(day(next, pair));
        return due ? Stream.of(OpenPoint.of("development.owe.look-back", Turn.MINE, other, page)) : Stream.empty();
    }

    private LocalDate day(Round round, Pair pair) {
        Cohort cohort = cohorts.get(pair.cohort());
        LocalDate end = cohort.plan().endsOn();
        return round == Round.END
                ? end.minusDays(BEFORE_THE_END)
                : pair.since().plusDays(ChronoUnit.DAYS.between(pair.since(), end) / 2);
    }
}
