package hr.mentoring.pairing.engine;

import hr.mentoring.pairing.engine.RepairPlan.BeforeAfter;
import hr.mentoring.pairing.engine.snapshot.PairKey;
import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.solve.Lock;
import hr.mentoring.pairing.engine.solve.Objective;
import hr.mentoring.pairing.engine.solve.PairingPlan;
import hr.mentoring.pairing.engine.solve.PairingProblem;
import hr.mentoring.pairing.engine.solve.PairingSolver;
import hr.mentoring.pairing.engine.solve.SolveListener;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Plans again for a cohort whose pairs are at work. */
final class Repair {

    private static final long FIRST_BONUS = 1 << 22;

    /** Lets a running pair win against others that are worth as much. */
    private static final int LEAST_BONUS = 1;

    private final CompiledCohort cohort;
    private final TreeSet<PairKey> running;
    private final List<Lock> canGoOn = new ArrayList<>();

    private Repair(CompiledCohort cohort, Collection<PairKey> running) {
        this.cohort = cohort;
        this.running = new TreeSet<>(running);
        collectThoseWhoCanGoOn();
    }

    static RepairPlan plan(
            CompiledCohort cohort, Collection<PairKey> running, RepairPolicy policy, PairingSolver solver) {
        Repair repair = new Repair(cohort, running);
        if (policy instanceof RepairPolicy.MoveFewest) {
            return repair.moveFewest(solver);
        }
        PairingProblem problem = repair.problem(policy);
        return repair.report(problem, solver.solve(problem, SolveListener.NONE));
    }

    /**
     * A running pair can go on if both are still there and not ruled out by a coordinator; if a mentor has fewer places
     * than pairs now, the best pairs go on. Rules and floor judge new pairs, not those at work.
     */
    private void collectThoseWhoCanGoOn() {
        Set<String> mentees = cohort.mentees().stream().map(Participant::id).collect(Collectors.toSet());
        Set<String> mentors = cohort.mentors().stream().map(Participant::id).collect(Collectors.toSet());
        Set<PairKey> locked = cohort.snapshot().locked();
        Map<Integer, Integer> demand = new HashMap<>();
        Map<Integer, Integer> places = new HashMap<>();
        for (Lock lock : cohort.problem().locks()) {
            demand.merge(lock.mentee(), 1, Integer::sum);
            places.merge(lock.mentor(), 1, Integer::sum);
        }
        running.stream()
                .filter(pair -> mentees.contains(pair.mentee()) && mentors.contains(pair.mentor()))
                .filter(pair -> !cohort.snapshot().forbidden().contains(pair) && !locked.contains(pair))
                .map(this::asLock)
                .sorted(Comparator.comparingInt(Lock::score)
                        .reversed()
                        .thenComparingInt(Lock::mentee)
                        .thenComparingInt(Lock::mentor))
                .forEach(pair -> {
                    int has = demand.getOrDefault(pair.mentee(), 0);
                    int takes = places.getOrDefault(pair.mentor(), 0);
                    if (has < cohort.problem().demand(pair.mentee())
                            && takes < cohort.problem().capacity(pair.mentor())) {
                        demand.put(pair.mentee(), has + 1);
                        places.put(pair.mentor(), takes + 1);
                        canGoOn.add(pair);
                    }
                });
    }

    private Lock asLock(PairKey pair) {
        int mentee = cohort.menteeIndex(pair.mentee());
        int mentor = cohort.mentorIndex(pair.mentor());
        return new Lock(mentee, mentor, cohort.scoreWithoutRules(mentee, mentor));
    }

    private PairingProblem problem(RepairPolicy policy) {
        PairingProblem problem = cohort.problem();
        if (policy instanceof RepairPolicy.PricePerMove price) {
            return withBonus(problem, Math.max(LEAST_BONUS, price.points()));
        }
        List<Lock> locks = new ArrayList<>(problem.locks());
        locks.addAll(canGoOn);
        return problem.withLocks(locks);
    }

    /**
     * Gives running pairs a bonus so high that no plan moves fewer. A bonus above any total would always do, and leaves 32
     * bits in large cohorts; so lower ones are tried first, and kept if the outcome itself proves that they did.
     */
    private RepairPlan moveFewest(PairingSolver solver) {
        PairingProblem problem = cohort.problem();
        long dearest = dearerThanAnyTotal(problem);
        int highest = PairingProblem.HIGHEST_SCORE - problem.scoreLimit();
        long bonus = problem.objective() == Objective.FAIREST ? dearest : Math.min(dearest, FIRST_BONUS);
        while (bonus <= highest) {
            PairingProblem withBonus = withBonus(problem, Math.toIntExact(bonus));
            PairingPlan plan = solver.solve(withBonus, SolveListener.NONE);
            if (bonus == dearest || movesFewest(plan, bonus)) {
                return report(withBonus, plan);
            }
            bonus = bonus == highest ? dearest : Math.min(Math.min(dearest, highest), bonus * 16);
        }
        throw new FewestMovesUnknown(highest, canGoOn.size());
    }

    /** More than all pairs together can score, so that one pair fewer moved outweighs everything. */
    private static long dearerThanAnyTotal(PairingProblem problem) {
        long pairs = 0;
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            pairs += problem.demand(mentee);
        }
        return Math.multiplyExact(pairs, (long) problem.scoreLimit()) + 1;
    }

    /**
     * Whether no plan of as many people and pairs keeps more of those who can go on. A plan that kept one more would have
     * at least the scores of so many of them, the lowest; and its total would be lower than that of this plan by the bonus
     * at least, or it would have been found instead.
     */
    private boolean movesFewest(PairingPlan plan, long bonus) {
        long kept = canGoOn.stream()
                .filter(pair -> plan.has(pair.mentee(), pair.mentor()))
                .count();
        long least =
                canGoOn.stream().mapToLong(Lock::score).sorted().limit(kept + 1).sum();
        return kept == canGoOn.size() || plan.total() - bonus * kept - bonus < least;
    }

    private PairingProblem withBonus(PairingProblem problem, int bonus) {
        Map<Integer, List<Lock>> byMentee = canGoOn.stream().collect(Collectors.groupingBy(Lock::mentee));
        int limit = Math.addExact(problem.scoreLimit(), bonus);
        return problem.withRows(limit, (mentee, row) -> {
            problem.rows().fill(mentee, row);
            for (Lock pair : byMentee.getOrDefault(mentee, List.of())) {
                row[pair.mentor()] = pair.score() + bonus;
            }
        });
    }

    private RepairPlan report(PairingProblem problem, PairingPlan plan) {
        Set<PairKey> possible = new HashSet<>(cohort.snapshot().locked());
        canGoOn.forEach(pair -> possible.add(cohort.key(pair.mentee(), pair.mentor())));
        possible.retainAll(running);
        Set<PairKey> now = new TreeSet<>(cohort.pairs(plan));
        BitSet helpedBefore = new BitSet();
        long totalBefore = 0;
        for (PairKey pair : possible) {
            Lock lock = asLock(pair);
            helpedBefore.set(lock.mentee());
            totalBefore += lock.score();
        }
        long totalAfter = 0;
        for (int k = 0; k < plan.size(); k++) {
            totalAfter += cohort.scoreWithoutRules(plan.mentee(k), plan.mentor(k));
        }
        return new RepairPlan(
                cohort,
                now.stream().filter(running::contains).toList(),
                running.stream()
                        .filter(pair -> !possible.contains(pair) && !now.contains(pair))
                        .toList(),
                running.stream()
                        .filter(pair -> possible.contains(pair) && !now.contains(pair))
                        .toList(),
                now.stream().filter(pair -> !running.contains(pair)).toList(),
                new BeforeAfter(helpedBefore.cardinality(), plan.people()),
                new BeforeAfter(totalBefore, totalAfter),
                problem,
                plan);
    }
}
