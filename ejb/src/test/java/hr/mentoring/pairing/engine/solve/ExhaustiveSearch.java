package hr.mentoring.pairing.engine.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tries every plan of a small problem and keeps what the best one reaches; knows nothing of solvers. */
final class ExhaustiveSearch {

    /** What a plan reaches, to be compared by the problem's objective. */
    record Reached(int people, int pairs, long total, List<Integer> openScores) {}

    private final PairingProblem problem;
    private final int[][] rows;
    private final boolean[][] locked;
    private final int[] places;
    private final boolean[][] chosen;
    private Reached best;

    private ExhaustiveSearch(PairingProblem problem) {
        this.problem = problem;
        rows = new int[problem.mentees()][];
        locked = new boolean[problem.mentees()][problem.mentors()];
        chosen = new boolean[problem.mentees()][problem.mentors()];
        places = new int[problem.mentors()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = problem.row(i);
        }
        for (Lock lock : problem.locks()) {
            rows[lock.mentee()][lock.mentor()] = lock.score();
            locked[lock.mentee()][lock.mentor()] = true;
        }
        Arrays.setAll(places, problem::capacity);
    }

    static Reached best(PairingProblem problem) {
        ExhaustiveSearch search = new ExhaustiveSearch(problem);
        search.tryFrom(0, 0, 0);
        return search.best;
    }

    static Reached of(PairingProblem problem, PairingPlan plan) {
        List<Integer> open = new ArrayList<>();
        for (int k = 0; k < plan.size(); k++) {
            int at = k;
            if (problem.locks().stream()
                    .noneMatch(l -> l.mentee() == plan.mentee(at) && l.mentor() == plan.mentor(at))) {
                open.add(plan.score(k));
            }
        }
        open.sort(null);
        return new Reached(plan.people(), plan.size(), plan.total(), open);
    }

    private void tryFrom(int mentee, int mentor, int taken) {
        if (mentee == rows.length) {
            keepIfBetter();
            return;
        }
        if (mentor == places.length) {
            tryFrom(mentee + 1, 0, 0);
            return;
        }
        if (!locked[mentee][mentor]) {
            tryFrom(mentee, mentor + 1, taken);
        }
        if (rows[mentee][mentor] >= 0 && places[mentor] > 0 && taken < problem.demand(mentee)) {
            places[mentor]--;
            chosen[mentee][mentor] = true;
            tryFrom(mentee, mentor + 1, taken + 1);
            chosen[mentee][mentor] = false;
            places[mentor]++;
        }
    }

    private void keepIfBetter() {
        int people = 0;
        int pairs = 0;
        long total = 0;
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            boolean helped = false;
            for (int j = 0; j < places.length; j++) {
                if (chosen[i][j]) {
                    helped = true;
                    pairs++;
                    total += rows[i][j];
                    if (!locked[i][j]) {
                        open.add(rows[i][j]);
                    }
                }
            }
            people += helped ? 1 : 0;
        }
        open.sort(null);
        Reached reached = new Reached(people, pairs, total, open);
        if (best == null || compare(problem.objective(), problem.fairnessLevels(), reached, best) > 0) {
            best = reached;
        }
    }

    /** Which of two plans the objective prefers; levels are distinct low scores that fairness still cares about. */
    static int compare(Objective objective, int levels, Reached one, Reached other) {
        if (objective != Objective.BEST_TOTAL) {
            int people = Integer.compare(one.people, other.people);
            int pairs = Integer.compare(one.pairs, other.pairs);
            if (people != 0 || pairs != 0) {
                return people != 0 ? people : pairs;
            }
        }
        if (objective == Objective.FAIREST) {
            int level = 0;
            int before = -1;
            for (int k = 0; k < Math.min(one.openScores.size(), other.openScores.size()); k++) {
                int a = one.openScores.get(k);
                int b = other.openScores.get(k);
                if (Math.min(a, b) > before) {
                    before = Math.min(a, b);
                    level++;
                }
                if (level > levels) {
                    break;
                }
                if (a != b) {
                    return Integer.compare(a, b);
                }
            }
        }
        return Long.compare(one.total, other.total);
    }
}
