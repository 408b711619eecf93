package hr.mentoring.pairing.engine;

import hr.mentoring.pairing.engine.UnmatchedExplanation.Help;
import hr.mentoring.pairing.engine.UnmatchedExplanation.HelpfulChange;
import hr.mentoring.pairing.engine.criterion.Criterion;
import hr.mentoring.pairing.engine.criterion.Reason.Audience;
import hr.mentoring.pairing.engine.rule.HardRule;
import hr.mentoring.pairing.engine.rule.HardRules;
import hr.mentoring.pairing.engine.solve.PairingPlan;
import hr.mentoring.pairing.engine.solve.PairingProblem;
import hr.mentoring.pairing.engine.solve.PairingSolver;
import hr.mentoring.pairing.engine.solve.ScoreRows;
import hr.mentoring.pairing.engine.solve.SolveListener;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells each reader why a plan is as it is, and nothing about others that they may not know. */
public final class Explanations {

    private static final String CONFIDENTIAL = "confidential";

    /** Mentors for whom one more place is tried, those who fit best first. */
    private static final int MOST_TRIED = 25;

    private final CompiledCohort cohort;
    private final PairingPlan plan;
    private final PairingSolver solver;
    private final Prices prices;
    private final int[] load;
    private final Map<Integer, List<Integer>> menteesOf;

    Explanations(CompiledCohort cohort, PairingPlan plan, PairingSolver solver) {
        this.cohort = cohort;
        this.plan = plan;
        this.solver = solver;
        prices = new Prices(cohort, plan, solver);
        load = plan.load(cohort.mentors().size());
        menteesOf = IntStream.range(0, plan.size())
                .boxed()
                .collect(Collectors.groupingBy(plan::mentor, Collectors.mapping(plan::mentee, Collectors.toList())));
    }

    /** What speaks for this pair, in both directions, as far as the reader may know. */
    public PairExplanation pair(String menteeId, String mentorId, Audience reader) {
        int mentee = cohort.menteeIndex(menteeId);
        int mentor = cohort.mentorIndex(mentorId);
        List<Contribution> contributions = new ArrayList<>();
        int told = 0;
        for (Criterion criterion : cohort.criteria()) {
            if (criterion.audience().contains(reader)) {
                Contribution contribution = contribution(criterion, mentee, mentor, reader);
                contributions.add(contribution);
                told += contribution.points();
            }
        }
        int score = cohort.scoreWithoutRules(mentee, mentor);
        return new PairExplanation(
                menteeId, mentorId, score, score - told, contributions, nameable(cohort.brokenRules(mentee, mentor)));
    }

    private Contribution contribution(Criterion criterion, int mentee, int mentor, Audience reader) {
        return new Contribution(
                criterion.code(),
                cohort.contribution(criterion, mentee, mentor),
                cohort.share(criterion, mentee),
                criterion
                        .reasons(
                                cohort.mentees().get(mentee),
                                cohort.mentors().get(mentor),
                                cohort.snapshot().settings())
                        .stream()
                        .filter(reason -> reason.isFor(reader))
                        .toList());
    }

    /** Why this mentee has fewer mentors than wanted, and one change that would help. */
    public UnmatchedExplanation unmatched(String menteeId) {
        int mentee = cohort.menteeIndex(menteeId);
        SortedMap<String, Integer> removedBy = new TreeMap<>();
        SortedMap<String, Integer> removedOnlyBy = new TreeMap<>();
        int candidates = 0;
        int full = 0;
        Set<Integer> holders = new HashSet<>();
        for (int mentor = 0; mentor < cohort.mentors().size(); mentor++) {
            List<String> broken = obstacles(mentee, mentor);
            broken.forEach(code -> removedBy.merge(code, 1, Integer::sum));
            if (broken.size() == 1) {
                removedOnlyBy.merge(broken.get(0), 1, Integer::sum);
            }
            if (broken.isEmpty()) {
                candidates++;
                full += load[mentor] >= cohort.problem().capacity(mentor) ? 1 : 0;
                holders.addAll(menteesOf.getOrDefault(mentor, List.of()));
            }
        }
        holders.remove(mentee);
        return new UnmatchedExplanation(
                menteeId,
                cohort.mentors().size(),
                removedBy,
                removedOnlyBy,
                candidates,
                full,
                holders.size(),
                helpfulChange(mentee));
    }

    /** The codes of all that keeps a pair from being, the floor only where no rule does. */
    private List<String> obstacles(int mentee, int mentor) {
        List<String> broken = nameable(cohort.brokenRules(mentee, mentor));
        boolean tooLow = broken.isEmpty() && cohort.scoreWithoutRules(mentee, mentor) < cohort.floor();
        return tooLow ? List.of(HardRules.FLOOR) : broken;
    }

    private static List<String> nameable(List<HardRule> rules) {
        return rules.stream()
                .map(rule -> rule.confidential() ? CONFIDENTIAL : rule.code())
                .distinct()
                .toList();
    }

    /** Tries one more place first, which asks least of the program, then an exception from one rule, then the floor. */
    private Optional<HelpfulChange> helpfulChange(int mentee) {
        return onePlaceMore(mentee).or(() -> withoutOneRule(mentee)).or(() -> lowerFloor(mentee));
    }

    private Optional<HelpfulChange> onePlaceMore(int mentee) {
        int[] row = cohort.problem().row(mentee);
        List<Integer> candidates = IntStream.range(0, row.length)
                .filter(mentor -> row[mentor] >= 0 && !plan.has(mentee, mentor))
                .boxed()
                .sorted(Comparator.comparingInt((Integer mentor) -> -row[mentor]))
                .toList();
        return candidates.stream()
                .limit(MOST_TRIED)
                .map(mentor -> withOnePlaceMore(mentee, mentor, candidates.size()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<HelpfulChange> withOnePlaceMore(int mentee, int mentor, int choices) {
        String id = cohort.mentees().get(mentee).id();
        Price price =
                prices.of(new PlanChange.AddPlaces(cohort.mentors().get(mentor).id(), 1));
        boolean helps = price.moves().stream()
                .anyMatch(move -> move.mentee().equals(id)
                        && move.to().size() > move.from().size());
        return helps
                ? Optional.of(new HelpfulChange(Help.ONE_MORE_PLACE, "", choices, price.people()))
                : Optional.empty();
    }

    private Optional<HelpfulChange> withoutOneRule(int mentee) {
        for (HardRule rule : cohort.rules()) {
            if (!rule.always() && !rule.confidential()) {
                int[] row = new int[cohort.mentors().size()];
                for (int mentor = 0; mentor < row.length; mentor++) {
                    int score = cohort.scoreWithoutRules(mentee, mentor);
                    boolean others = cohort.brokenRules(mentee, mentor).stream().allMatch(rule::equals);
                    row[mentor] = others && score >= cohort.floor() ? score : ScoreRows.FORBIDDEN;
                }
                Optional<HelpfulChange> found = tried(row, mentee, Help.WITHOUT_RULE, rule.code());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<HelpfulChange> lowerFloor(int mentee) {
        int[] row = new int[cohort.mentors().size()];
        int best = ScoreRows.FORBIDDEN;
        for (int mentor = 0; mentor < row.length; mentor++) {
            boolean allowed = cohort.brokenRules(mentee, mentor).isEmpty();
            row[mentor] = allowed ? cohort.scoreWithoutRules(mentee, mentor) : ScoreRows.FORBIDDEN;
            best = row[mentor] < cohort.floor() ? Math.max(best, row[mentor]) : best;
        }
        int floor = best / (Criterion.FULL / 100);
        return best < 0 ? Optional.empty() : tried(row, mentee, Help.LOWER_FLOOR, Integer.toString(floor));
    }

    private Optional<HelpfulChange> tried(int[] newRow, int mentee, Help help, String code) {
        PairingProblem problem = cohort.problem();
        int choices = (int) IntStream.of(newRow).filter(score -> score >= 0).count();
        PairingProblem changed = problem.withRows(problem.scoreLimit(), (row, scores) -> {
            if (row == mentee) {
                System.arraycopy(newRow, 0, scores, 0, newRow.length);
            } else {
                problem.rows().fill(row, scores);
            }
        });
        return choices == 0 ? Optional.empty() : tried(changed, mentee, help, code, choices);
    }

    private Optional<HelpfulChange> tried(PairingProblem changed, int mentee, Help help, String code, int choices) {
        PairingPlan after = solver.solve(changed, SolveListener.NONE);
        boolean helps = after.mentorsOf(mentee).length > plan.mentorsOf(mentee).length;
        return helps
                ? Optional.of(new HelpfulChange(help, code, choices, after.people() - plan.people()))
                : Optional.empty();
    }

    /** Why this mentee does not have this mentor, and what it would cost the cohort to force it. */
    public WhyNot whyNot(String menteeId, String mentorId) {
        int mentee = cohort.menteeIndex(menteeId);
        int mentor = cohort.mentorIndex(mentorId);
        if (plan.has(mentee, mentor)) {
            return new WhyNot(menteeId, mentorId, WhyNot.Answer.THEY_ARE, List.of(), 0, 0);
        }
        List<String> broken = nameable(cohort.brokenRules(mentee, mentor));
        if (!broken.isEmpty()) {
            return new WhyNot(menteeId, mentorId, WhyNot.Answer.RULED_OUT, broken, 0, 0);
        }
        if (cohort.score(mentee, mentor) < 0) {
            return new WhyNot(menteeId, mentorId, WhyNot.Answer.BELOW_FLOOR, List.of(HardRules.FLOOR), 0, 0);
        }
        return forced(menteeId, mentorId, mentee, mentor);
    }

    private WhyNot forced(String menteeId, String mentorId, int mentee, int mentor) {
        Price price;
        try {
            price = prices.of(new PlanChange.Force(menteeId, mentorId));
        } catch (IllegalArgumentException lockedOut) {
            return new WhyNot(menteeId, mentorId, WhyNot.Answer.LOCKED_OUT, List.of(), 0, 0);
        }
        int wished = cohort.score(mentee, mentor);
        int[] has = plan.mentorsOf(mentee);
        boolean allBetter =
                has.length > 0 && IntStream.of(has).allMatch(other -> cohort.scoreWithoutRules(mentee, other) > wished);
        WhyNot.Answer answer = price.people() == 0 && price.pairs() == 0 && price.total() == 0
                ? WhyNot.Answer.EQUALLY_GOOD
                : allBetter ? WhyNot.Answer.HAS_BETTER : WhyNot.Answer.NEEDED_ELSEWHERE;
        return new WhyNot(menteeId, mentorId, answer, List.of(), -price.people(), -price.total());
    }
}
