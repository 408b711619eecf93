package hr.mentoring.pairing.bench;

import com.sun.management.OperatingSystemMXBean;
import hr.mentoring.pairing.engine.CompiledCohort;
import hr.mentoring.pairing.engine.PairingEngine;
import hr.mentoring.pairing.engine.solve.MentoringSolver;
import hr.mentoring.pairing.engine.solve.Objective;
import hr.mentoring.pairing.engine.solve.PairingPlan;
import hr.mentoring.pairing.engine.solve.PairingProblem;
import hr.mentoring.pairing.engine.solve.PlanVerifier;
import hr.mentoring.pairing.engine.solve.SolveListener;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Measures in processor seconds, which other programs stretch little, what it takes to raise the weakest pairs of one cohort. */
public final class FairnessBenchmark {

    private static final int[] LEVELS = {0, 3, 5};

    private FairnessBenchmark() {}

    /** Takes {@code bench.mentees} (10,000) and how many mentors each wants as {@code bench.wanted} (1). */
    public static void main(String[] arguments) {
        int mentees = Integer.getInteger("bench.mentees", 10_000);
        CompiledCohort cohort = PairingEngine.standard()
                .compile(InventedCohort.of(mentees, mentees * 11 / 30, Integer.getInteger("bench.wanted", 1)));
        System.out.printf(
                "%,d mentees, %,d mentors%n%n| levels | solving, processor s | check, processor s | weakest pair |"
                        + " total |%n|---:|---:|---:|---:|---:|%n",
                mentees, cohort.mentors().size());
        for (int levels : LEVELS) {
            measure(
                    levels,
                    levels == 0
                            ? cohort.problem()
                            : cohort.problem().withObjective(Objective.FAIREST).withFairnessLevels(levels));
        }
    }

    private static void measure(int levels, PairingProblem problem) {
        double begin = processorSeconds();
        PairingPlan plan = new MentoringSolver().solve(problem, SolveListener.NONE);
        double solved = processorSeconds();
        if (!new PlanVerifier().verify(problem, plan).proven()
                || plan.certificate().levels().size() != levels) {
            throw new IllegalStateException("%d levels are not proven".formatted(levels));
        }
        System.out.printf(
                Locale.ROOT,
                "| %d | %.1f | %.1f | %,d | %,d |%n",
                levels,
                solved - begin,
                processorSeconds() - solved,
                plan.worst(),
                plan.total());
    }

    private static double processorSeconds() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }
}
