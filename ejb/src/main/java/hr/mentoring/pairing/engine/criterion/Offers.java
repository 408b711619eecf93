package hr.mentoring.pairing.engine.criterion;

import hr.mentoring.pairing.engine.snapshot.Offer;
import hr.mentoring.pairing.engine.snapshot.Roster;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Who offers each competency at which level, for whole rows. */
final class Offers {

    private record Teachers(int[] mentors, byte[] levels) {}

    private static final Teachers NOBODY = new Teachers(new int[0], new byte[0]);

    private final Map<String, Teachers> teachers = new HashMap<>();
    private final ThreadLocal<int[]> space;

    Offers(Roster roster) {
        roster.mentorsBy(mentor ->
                        mentor.offers().stream().map(Offer::competency).toList())
                .forEach((competency, mentors) -> {
                    byte[] levels = new byte[mentors.length];
                    for (int k = 0; k < mentors.length; k++) {
                        levels[k] = (byte) roster.mentors().get(mentors[k]).levelIn(competency);
                    }
                    teachers.put(competency, new Teachers(mentors, levels));
                });
        space = ThreadLocal.withInitial(() -> new int[roster.mentors().size()]);
    }

    /** Zero points for each mentor, in an array that is used again by the next call of this thread. */
    int[] emptyPoints() {
        int[] points = space.get();
        Arrays.fill(points, 0);
        return points;
    }

    /** Adds to each teacher of a competency what their level gains. */
    void addGain(String competency, int[] gainOfLevel, int[] points) {
        Teachers those = teachers.getOrDefault(competency, NOBODY);
        for (int k = 0; k < those.mentors.length; k++) {
            points[those.mentors[k]] += gainOfLevel[those.levels[k]];
        }
    }
}
