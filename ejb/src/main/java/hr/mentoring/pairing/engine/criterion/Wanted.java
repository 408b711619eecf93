package hr.mentoring.pairing.engine.criterion;

import hr.mentoring.pairing.engine.snapshot.Need;
import hr.mentoring.pairing.engine.snapshot.Offer;
import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.Roster;
import java.util.HashMap;
import java.util.Map;

/** Which mentors want to learn each competency, and what each level would gain them, for whole rows. */
final class Wanted {

    private static final int LEVELS = 6;

    private record Learners(int[] mentors, int[] gains) {}

    private static final Learners NOBODY = new Learners(new int[0], new int[0]);

    private final Map<String, Learners> learners = new HashMap<>();

    Wanted(Roster roster) {
        roster.mentorsBy(mentor -> mentor.needs().stream().map(Need::competency).toList())
                .forEach((competency, mentors) -> {
                    int[] gains = new int[LEVELS * mentors.length];
                    for (int k = 0; k < mentors.length; k++) {
                        Participant mentor = roster.mentors().get(mentors[k]);
                        for (int level = 1; level < LEVELS; level++) {
                            gains[LEVELS * k + level] = Needs.gain(mentor, new Offer(competency, level));
                        }
                    }
                    learners.put(competency, new Learners(mentors, gains));
                });
    }

    /** Adds to each mentor who wants what is offered what it gains them. */
    void addGain(Offer offer, int[] points) {
        Learners those = learners.getOrDefault(offer.competency(), NOBODY);
        for (int k = 0; k < those.mentors.length; k++) {
            points[those.mentors[k]] += those.gains[LEVELS * k + offer.level()];
        }
    }
}
