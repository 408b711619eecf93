package hr.mentoring.pairing.bench;

import hr.mentoring.pairing.engine.CompiledCohort;
import hr.mentoring.pairing.engine.Explanations;
import hr.mentoring.pairing.engine.PairingEngine;
import hr.mentoring.pairing.engine.PlanChange;
import hr.mentoring.pairing.engine.Prices;
import hr.mentoring.pairing.engine.RepairPlan;
import hr.mentoring.pairing.engine.RepairPolicy;
import hr.mentoring.pairing.engine.criterion.Reason.Audience;
import hr.mentoring.pairing.engine.snapshot.PairKey;
import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.Snapshot;
import hr.mentoring.pairing.engine.solve.Objective;
import hr.mentoring.pairing.engine.solve.PairingPlan;
import hr.mentoring.pairing.engine.solve.SolveListener;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Measures what people wait for around the solving, on one cohort: diagnosis, reasons, the price of each kind of
 * decision, and repairs. Prints a table; prices are medians and the longest over as many decisions as rounds, after as
 * many that are not counted, and the processor time of the thread that asks, which other programs do not stretch.
 */
public final class DecisionsBenchmark {

    private final PairingEngine engine = PairingEngine.standard();
    private final Random random = new Random(7);
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final int rounds;
    private final Snapshot snapshot;
    private final CompiledCohort cohort;

    private DecisionsBenchmark(int mentees, int wanted, Objective objective, int rounds) {
        this.rounds = rounds;
        snapshot = InventedCohort.of(mentees, mentees * 11 / 30, wanted, objective);
        cohort = engine.compile(snapshot);
    }

    /**
     * Takes {@code bench.mentees} (10,000), how many mentors each wants as {@code bench.wanted} (1), {@code bench.objective}
     * (MOST_PEOPLE), and {@code bench.rounds} (20).
     */
    public static void main(String[] arguments) {
        new DecisionsBenchmark(
                        Integer.getInteger("bench.mentees", 10_000),
                        Integer.getInteger("bench.wanted", 1),
                        Objective.valueOf(System.getProperty("bench.objective", "MOST_PEOPLE")),
                        Integer.getInteger("bench.rounds", 20))
                .run();
    }

    private void run() {
        System.out.printf(
                "%,d mentees, %,d mentors%n%n| what | median ms | longest ms | median processor ms |%n|---|---|---|---|%n",
                cohort.mentees().size(), cohort.mentors().size());
        once("diagnosis", () -> engine.diagnose(cohort));
        PairingPlan plan = once("solving", () -> engine.solve(cohort, SolveListener.NONE));
        if (!once("checking", () -> engine.verify(cohort, plan)).proven()) {
            throw new IllegalStateException("The plan is not proven");
        }
        Explanations explanations = engine.explanations(cohort, plan);
        once("reasons of all %,d pairs".formatted(plan.size()), () -> explainPairs(plan, explanations));
        once(
                "why %,d people are alone".formatted(cohort.mentees().size() - plan.people()),
                () -> explainAlone(plan, explanations));
        once("groups of peers", () -> engine.groups(cohort, plan));
        prices(plan);
        repairs(plan);
    }

    private int explainPairs(PairingPlan plan, Explanations explanations) {
        return IntStream.range(0, plan.size())
                .map(k -> explanations
                        .pair(mentee(plan.mentee(k)), mentor(plan.mentor(k)), Audience.COORDINATOR)
                        .score())
                .sum();
    }

    private long explainAlone(PairingPlan plan, Explanations explanations) {
        return IntStream.range(0, cohort.mentees().size())
                .filter(mentee -> plan.mentorsOf(mentee).length == 0)
                .filter(mentee ->
                        explanations.unmatched(mentee(mentee)).change().isPresent())
                .count();
    }

    private void prices(PairingPlan plan) {
        Prices prices = once(
                "making ready for prices", () -> engine.prices(cohort, plan).prepared());
        many("price: force", prices, i -> {
            int mentee = random.nextInt(cohort.mentees().size());
            int mentor = random.nextInt(cohort.mentors().size());
            return new PlanChange.Force(mentee(mentee), mentor(mentor));
        });
        many("price: forbid", prices, i -> {
            int pair = random.nextInt(plan.size());
            return new PlanChange.Forbid(mentee(plan.mentee(pair)), mentor(plan.mentor(pair)));
        });
        int[] weakest = IntStream.range(0, plan.size())
                .boxed()
                .sorted(Comparator.comparingInt(plan::score))
                .limit(5)
                .mapToInt(Integer::intValue)
                .toArray();
        many("price: forbid one of the five weakest", prices, i -> {
            int pair = weakest[Math.floorMod(i, weakest.length)];
            return new PlanChange.Forbid(mentee(plan.mentee(pair)), mentor(plan.mentor(pair)));
        });
        many("price: force one of the five weakest upon another", prices, i -> {
            int pair = weakest[Math.floorMod(i, weakest.length)];
            return new PlanChange.Force(mentee(plan.mentee(pair)), anyMentor());
        });
        many("price: mentor takes nobody", prices, i -> new PlanChange.ExcludeMentor(anyMentor()));
        many("price: one more place", prices, i -> new PlanChange.AddPlaces(anyMentor(), 1));
    }

    /** One in a hundred mentors has left. */
    private void repairs(PairingPlan plan) {
        List<PairKey> running = cohort.pairs(plan);
        List<Participant> left = snapshot.participants().stream()
                .filter(person -> !person.isMentor() || person.id().hashCode() % 100 != 0)
                .toList();
        Snapshot now = Snapshot.of(snapshot.settings(), left);
        report("move nobody", () -> engine.repair(now, running, new RepairPolicy.MoveNobody()));
        report("move fewest", () -> engine.repair(now, running, new RepairPolicy.MoveFewest()));
        for (int points : new int[] {10_000, 1_000, 0}) {
            report(
                    "%,d points per move".formatted(points),
                    () -> engine.repair(now, running, new RepairPolicy.PricePerMove(points)));
        }
    }

    private void report(String policy, Supplier<RepairPlan> repair) {
        RepairPlan plan = once("repair: " + policy, repair);
        System.out.printf(
                Locale.ROOT,
                "| | %,d go on, %,d ended, %,d moved, %,d new | %+,d people, %+,d points | |%n",
                plan.kept().size(),
                plan.ended().size(),
                plan.moved().size(),
                plan.added().size(),
                plan.people().gain(),
                plan.total().gain());
    }

    private <T> T once(String what, Supplier<T> work) {
        long begin = System.nanoTime();
        T result = work.get();
        System.out.printf(Locale.ROOT, "| %s | %,d | | |%n", what, (System.nanoTime() - begin) / 1_000_000);
        return result;
    }

    private void many(String what, Prices prices, IntFunction<PlanChange> change) {
        double[] millis = new double[rounds];
        double[] processor = new double[rounds];
        for (int i = -rounds; i < rounds; i++) {
            PlanChange next = change.apply(i);
            long begin = System.nanoTime();
            long beginWork = threads.getCurrentThreadCpuTime();
            prices.of(next);
            millis[Math.max(0, i)] = (System.nanoTime() - begin) / 1e6;
            processor[Math.max(0, i)] = (threads.getCurrentThreadCpuTime() - beginWork) / 1e6;
        }
        Arrays.sort(millis);
        Arrays.sort(processor);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f |%n",
                what,
                millis[rounds / 2],
                millis[rounds - 1],
                processor[rounds / 2]);
    }

    private String mentee(int mentee) {
        return cohort.mentees().get(mentee).id();
    }

    private String mentor(int mentor) {
        return cohort.mentors().get(mentor).id();
    }

    private String anyMentor() {
        return mentor(random.nextInt(cohort.mentors().size()));
    }
}
