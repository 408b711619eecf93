package hr.mentoring.pairing.engine;

import hr.mentoring.pairing.engine.criterion.Needs;
import hr.mentoring.pairing.engine.snapshot.Need;
import hr.mentoring.pairing.engine.snapshot.Participant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What a mentee's mentors cover together.
 *
 * @param covered competencies that somebody of the team teaches up to the wanted level
 * @param partly competencies that somebody teaches, but nobody up to the wanted level
 * @param uncovered competencies that nobody of the team teaches
 * @param points how far the team meets the needs by importance, each need by the one who meets it best, 0 to 10,000
 */
public record TeamCoverage(
        String mentee, List<String> covered, List<String> partly, List<String> uncovered, int points) {

    public TeamCoverage {
        covered = List.copyOf(covered);
        partly = List.copyOf(partly);
        uncovered = List.copyOf(uncovered);
    }

    /** What these mentors cover of the mentee's needs. */
    public static TeamCoverage of(Participant mentee, Collection<Participant> mentors) {
        List<String> covered = new ArrayList<>();
        List<String> partly = new ArrayList<>();
        List<String> uncovered = new ArrayList<>();
        int importance = Needs.totalImportance(mentee);
        int points = 0;
        for (Need need : mentee.needs()) {
            int best = mentors.stream()
                    .mapToInt(mentor -> mentor.levelIn(need.competency()))
                    .max()
                    .orElse(0);
            int level = Math.min(best, need.wantedLevel());
            points += Needs.gain(need, level, importance);
            (level == need.wantedLevel() ? covered : level > 0 ? partly : uncovered).add(need.competency());
        }
        return new TeamCoverage(mentee.id(), covered, partly, uncovered, points);
    }
}
