package hr.mentoring.pairing.engine;

import hr.mentoring.pairing.engine.criterion.Needs;
import hr.mentoring.pairing.engine.snapshot.Need;
import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.solve.Lock;
import hr.mentoring.pairing.engine.solve.Objective;
import hr.mentoring.pairing.engine.solve.PairingPlan;
import hr.mentoring.pairing.engine.solve.PairingProblem;
import hr.mentoring.pairing.engine.solve.PairingSolver;
import hr.mentoring.pairing.engine.solve.ScoreRows;
import hr.mentoring.pairing.engine.solve.SolveListener;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How far teams of mentors cover what their mentees want to learn, and how far any plan could. Scores add up, skills do
 * not: two mentors of one team who teach the same cover it once. Choosing teams for what they cover together is a hard
 * problem, so the plan is best for the sum of scores, and this states how far it may be from the best coverage.
 *
 * <p>No team covers more than the sum of what each covers alone, nor more than everybody who may be chosen could cover;
 * and all teams together cover no more than the best plan for that sum, which keeps to the places there are.
 *
 * @param mentees how many mentees want several mentors
 * @param points what the plan covers, 0 to 10,000 for each of them
 * @param bound what no plan exceeds
 */
public record TeamsBound(int mentees, long points, long bound) {

    static TeamsBound of(CompiledCohort cohort, PairingPlan plan, PairingSolver solver, SolveListener listener) {
        PairingProblem problem = cohort.problem();
        int[] teams = IntStream.range(0, problem.mentees())
                .filter(mentee -> problem.demand(mentee) > 1)
                .toArray();
        if (teams.length == 0) {
            return new TeamsBound(0, 0, 0);
        }
        long points = 0;
        long eachAlone = 0;
        for (int mentee : teams) {
            points += coverage(cohort, mentee, plan.mentorsOf(mentee));
            eachAlone += mostFor(cohort, mentee);
        }
        PairingPlan together =
                solver.solve(coverageOnly(cohort, IntStream.of(teams).boxed().collect(Collectors.toSet())), listener);
        return new TeamsBound(teams.length, points, Math.min(eachAlone, together.total()));
    }

    /** How much more than the plan covers any plan might cover at most. */
    public long gap() {
        return bound - points;
    }

    private static int coverage(CompiledCohort cohort, int mentee, int... mentors) {
        List<Participant> team =
                IntStream.of(mentors).mapToObj(cohort.mentors()::get).toList();
        return TeamCoverage.of(cohort.mentees().get(mentee), team).points();
    }

    /** What this mentee could have if nobody else were there: as many of the best as wanted, and no need met twice. */
    private static long mostFor(CompiledCohort cohort, int mentee) {
        Participant learner = cohort.mentees().get(mentee);
        int[] row = cohort.problem().row(mentee);
        Set<Integer> locked = cohort.problem().locks().stream()
                .filter(lock -> lock.mentee() == mentee)
                .map(Lock::mentor)
                .collect(Collectors.toSet());
        int[] choice = IntStream.range(0, row.length)
                .filter(mentor -> row[mentor] >= 0 || locked.contains(mentor))
                .toArray();
        long best = IntStream.of(choice)
                .map(mentor -> -coverage(cohort, mentee, mentor))
                .sorted()
                .limit(cohort.problem().demand(mentee))
                .mapToLong(points -> -points)
                .sum();
        int importance = Needs.totalImportance(learner);
        long all = 0;
        for (Need need : learner.needs()) {
            int level = IntStream.of(choice)
                    .map(mentor -> cohort.mentors().get(mentor).levelIn(need.competency()))
                    .max()
                    .orElse(0);
            all += Needs.gain(need, Math.min(level, need.wantedLevel()), importance);
        }
        return Math.min(best, all);
    }

    /** The same choice, where a pair of a team is worth what the mentor alone covers, and all others nothing. */
    private static PairingProblem coverageOnly(CompiledCohort cohort, Set<Integer> teams) {
        PairingProblem problem = cohort.problem();
        ScoreRows rows = (mentee, row) -> {
            problem.rows().fill(mentee, row);
            for (int mentor = 0; mentor < row.length; mentor++) {
                if (row[mentor] >= 0) {
                    row[mentor] = teams.contains(mentee) ? coverage(cohort, mentee, mentor) : 0;
                }
            }
        };
        List<Lock> locks = problem.locks().stream()
                .map(lock -> new Lock(
                        lock.mentee(),
                        lock.mentor(),
                        teams.contains(lock.mentee()) ? coverage(cohort, lock.mentee(), lock.mentor()) : 0))
                .toList();
        return problem.withRows(problem.scoreLimit(), rows).withLocks(locks).withObjective(Objective.BEST_TOTAL);
    }
}
