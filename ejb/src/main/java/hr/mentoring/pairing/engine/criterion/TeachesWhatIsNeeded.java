package hr.mentoring.pairing.engine.criterion;

import hr.mentoring.pairing.engine.criterion.Reason.Argument;
import hr.mentoring.pairing.engine.criterion.Reason.Direction;
import hr.mentoring.pairing.engine.criterion.Reason.Kind;
import hr.mentoring.pairing.engine.snapshot.Need;
import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.ProgramSettings;
import hr.mentoring.pairing.engine.snapshot.Roster;
import java.util.List;

/** The mentor has the competencies the mentee wants, each counted by importance and up to the wanted level. */
final class TeachesWhatIsNeeded implements Criterion {

    static final String CODE = "needs-met";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String sentence() {
        return "teaches the mentee what they want to learn";
    }

    @Override
    public boolean concerns(Participant mentee) {
        return !mentee.needs().isEmpty();
    }

    @Override
    public int points(Participant mentee, Participant mentor, ProgramSettings settings) {
        return Needs.met(mentee, mentor);
    }

    @Override
    public List<Reason> reasons(Participant mentee, Participant mentor, ProgramSettings settings) {
        return Needs.byImportance(mentee).stream()
                .filter(need -> mentor.levelIn(need.competency()) > 0)
                .map(need -> reason(need, mentor))
                .toList();
    }

    private static Reason reason(Need need, Participant mentor) {
        int level = mentor.levelIn(need.competency());
        return Reason.toAll(
                level >= need.wantedLevel() ? "teaches-fully" : "teaches-partly",
                Direction.MENTOR_GIVES,
                Argument.of(Kind.COMPETENCY, need.competency()),
                Argument.of(Kind.LEVEL, level),
                Argument.of(Kind.WANTED_LEVEL, need.wantedLevel()));
    }

    @Override
    public PointRows rows(Roster roster) {
        Offers offers = new Offers(roster);
        return (mentee, share, sums) -> {
            Participant learner = roster.mentees().get(mentee);
            int importance = Needs.totalImportance(learner);
            int[] points = offers.emptyPoints();
            for (Need need : learner.needs()) {
                int[] gain = new int[6];
                for (int level = 1; level < gain.length; level++) {
                    gain[level] = Needs.gain(need, Math.min(level, need.wantedLevel()), importance);
                }
                offers.addGain(need.competency(), gain, points);
            }
            for (int mentor = 0; mentor < sums.length; mentor++) {
                sums[mentor] += share.of(points[mentor]);
            }
        };
    }
}
