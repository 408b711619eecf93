package hr.mentoring.pairing.engine.bench;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Timefold's local search for thirty seconds, with an incremental score: places first, then people, then the total. */
public final class TimefoldSearch implements Rival {

    private static final Duration TIME = Duration.ofSeconds(30);
    private static final long LARGEST = 9_000_000;

    /** One mentee's mentor, to be found. */
    @PlanningEntity
    public static class Seat {
        @PlanningId
        public int mentee;

        @PlanningVariable(allowsUnassigned = true)
        public @Nullable Integer mentor;
    }

    /** A whole plan. */
    @PlanningSolution
    public static class Seating {
        @ValueRangeProvider
        public List<Integer> mentors = new ArrayList<>();

        @PlanningEntityCollectionProperty
        public List<Seat> seats = new ArrayList<>();

        @PlanningScore
        public @Nullable HardMediumSoftLongScore score;

        int[][] scores = new int[0][];
        int[] capacity = new int[0];
    }

    /** Keeps the score up to date with each change. */
    public static final class Calculator implements IncrementalScoreCalculator<Seating, HardMediumSoftLongScore> {
        private int[][] scores = new int[0][];
        private int[] left = new int[0];
        private long hard;
        private long medium;
        private long soft;

        @Override
        public void resetWorkingSolution(Seating seating) {
            scores = seating.scores;
            left = seating.capacity.clone();
            hard = 0;
            medium = 0;
            soft = 0;
            seating.seats.forEach(this::add);
        }

        private void add(Seat seat) {
            Integer mentor = seat.mentor;
            if (mentor != null) {
                int score = scores[seat.mentee][mentor];
                hard -= --left[mentor] < 0 ? 1 : 0;
                hard -= score < 0 ? 1 : 0;
                medium++;
                soft += Math.max(0, score);
            }
        }

        private void remove(Seat seat) {
            Integer mentor = seat.mentor;
            if (mentor != null) {
                int score = scores[seat.mentee][mentor];
                hard += left[mentor]++ < 0 ? 1 : 0;
                hard += score < 0 ? 1 : 0;
                medium--;
                soft -= Math.max(0, score);
            }
        }

        @Override
        public void beforeEntityAdded(Object entity) {}

        @Override
        public void afterEntityAdded(Object entity) {
            add((Seat) entity);
        }

        @Override
        public void beforeVariableChanged(Object entity, String variableName) {
            remove((Seat) entity);
        }

        @Override
        public void afterVariableChanged(Object entity, String variableName) {
            add((Seat) entity);
        }

        @Override
        public void beforeEntityRemoved(Object entity) {
            remove((Seat) entity);
        }

        @Override
        public void afterEntityRemoved(Object entity) {}

        @Override
        public HardMediumSoftLongScore calculateScore() {
            return HardMediumSoftLongScore.of(hard, medium, soft);
        }
    }

    @Override
    public String name() {
        return "timefold-30s";
    }

    @Override
    public boolean takes(Instance instance) {
        return !instance.isSquare() && (long) instance.mentees() * instance.mentors() <= LARGEST;
    }

    @Override
    public Outcome solve(Instance instance) {
        Seating seating = new Seating();
        seating.capacity = instance.capacity();
        seating.scores = new int[instance.mentees()][instance.mentors()];
        for (int j = 0; j < instance.mentors(); j++) {
            seating.mentors.add(j);
        }
        for (int i = 0; i < instance.mentees(); i++) {
            instance.rows().fill(i, seating.scores[i]);
            Seat seat = new Seat();
            seat.mentee = i;
            seating.seats.add(seat);
        }
        SolverConfig config = new SolverConfig()
                .withSolutionClass(Seating.class)
                .withEntityClasses(Seat.class)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(Calculator.class))
                .withTerminationSpentLimit(TIME);
        Seating best = SolverFactory.<Seating>create(config).buildSolver().solve(seating);
        int matched = 0;
        long total = 0;
        for (Seat seat : best.seats) {
            if (seat.mentor != null && seating.scores[seat.mentee][seat.mentor] >= 0) {
                matched++;
                total += seating.scores[seat.mentee][seat.mentor];
            }
        }
        return new Outcome(matched, total, false);
    }
}
