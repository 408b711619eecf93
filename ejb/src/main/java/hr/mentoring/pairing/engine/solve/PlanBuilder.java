package hr.mentoring.pairing.engine.solve;

import java.util.Arrays;
import java.util.List;

/** Puts found pairs and locked pairs together to a plan, in order. */
final class PlanBuilder {

    private PlanBuilder() {}

    /** The pairs of real mentors only; those with stand-ins for nobody are left out. */
    static PairingPlan plan(OpenProblem open, Matching matching, Certificate certificate) {
        List<Lock> locks = open.problem.locks();
        int size = locks.size();
        for (int mentor = 0; mentor < open.mentors; mentor++) {
            size += matching.menteeCount(mentor);
        }
        int[] mentees = new int[size];
        int[] mentors = new int[size];
        int[] scores = new int[size];
        int at = 0;
        int lock = 0;
        for (int mentee = 0; mentee < open.mentees; mentee++) {
            int from = at;
            for (; lock < locks.size() && locks.get(lock).mentee() == mentee; lock++) {
                mentors[at] = locks.get(lock).mentor();
                scores[at++] = locks.get(lock).score();
            }
            for (int index = 0; index < matching.mentorCount(mentee); index++) {
                int mentor = matching.mentor(mentee, index);
                if (mentor >= open.mentors) {
                    continue;
                }
                int slot = at++;
                while (slot > from && mentors[slot - 1] > mentor) {
                    mentors[slot] = mentors[slot - 1];
                    scores[slot] = scores[--slot];
                }
                mentors[slot] = mentor;
                scores[slot] = matching.score(mentee, index);
            }
            Arrays.fill(mentees, from, at, mentee);
        }
        return new PairingPlan(mentees, mentors, scores, certificate);
    }
}
