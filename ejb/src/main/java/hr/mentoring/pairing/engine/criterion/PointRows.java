package hr.mentoring.pairing.engine.criterion;

import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.Roster;

/** A criterion made ready for one roster: adds what it contributes to a mentee's whole row at once. */
@FunctionalInterface
public interface PointRows {

    /** Adds to each mentor's sum what the share is of the mentor's points with this mentee. Called by many threads. */
    void add(int mentee, Share share, int[] sums);

    /** The part of a mentee's scores that a criterion decides about. */
    record Share(int most) {

        /** What so many points contribute. */
        public int of(int points) {
            return points * most / Criterion.FULL;
        }
    }

    /** Asks the criterion about each pair; right for every criterion, and slow. */
    static PointRows oneByOne(Criterion criterion, Roster roster) {
        return (mentee, share, sums) -> {
            Participant learner = roster.mentees().get(mentee);
            for (int mentor = 0; mentor < sums.length; mentor++) {
                sums[mentor] +=
                        share.of(criterion.points(learner, roster.mentors().get(mentor), roster.settings()));
            }
        };
    }
}
