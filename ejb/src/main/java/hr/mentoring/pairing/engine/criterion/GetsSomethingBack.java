package hr.mentoring.pairing.engine.criterion;

import hr.mentoring.pairing.engine.criterion.Reason.Argument;
import hr.mentoring.pairing.engine.criterion.Reason.Direction;
import hr.mentoring.pairing.engine.criterion.Reason.Kind;
import hr.mentoring.pairing.engine.snapshot.Offer;
import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.ProgramSettings;
import hr.mentoring.pairing.engine.snapshot.Roster;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The mentee can give the mentor something too: a competency the mentor wants, or practical help. */
final class GetsSomethingBack implements Criterion {

    static final String CODE = "reciprocity";

    private static final int[] NOBODY = {};

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String sentence() {
        return "lets the mentee give the mentor something in return";
    }

    /** A mentor who asks for nothing is neither a good nor a bad choice in this respect. */
    @Override
    public int points(Participant mentee, Participant mentor, ProgramSettings settings) {
        boolean asksToLearn = !mentor.needs().isEmpty();
        boolean asksForHelp = !mentor.helpNeeded().isEmpty();
        if (!asksToLearn && !asksForHelp) {
            return FULL / 2;
        }
        int learned = asksToLearn ? Needs.met(mentor, mentee) : 0;
        int helped = Shared.ids(mentor.helpNeeded(), mentee.helpOffered()).isEmpty() ? 0 : FULL;
        return asksToLearn && asksForHelp ? Math.max(learned, helped) : learned + helped;
    }

    @Override
    public List<Reason> reasons(Participant mentee, Participant mentor, ProgramSettings settings) {
        List<Reason> reasons = new ArrayList<>();
        for (var need : Needs.byImportance(mentor)) {
            if (mentee.levelIn(need.competency()) > 0) {
                reasons.add(Reason.toAll(
                        "gives-back-competency",
                        Direction.MENTEE_GIVES,
                        Argument.of(Kind.COMPETENCY, need.competency())));
            }
        }
        for (String help : Shared.ids(mentor.helpNeeded(), mentee.helpOffered())) {
            reasons.add(Reason.toAll("gives-back-help", Direction.MENTEE_GIVES, Argument.of(Kind.HELP, help)));
        }
        return reasons;
    }

    @Override
    public PointRows rows(Roster roster) {
        int[] toStartWith = roster.mentors().stream()
                .mapToInt(mentor ->
                        mentor.needs().isEmpty() && mentor.helpNeeded().isEmpty() ? FULL / 2 : 0)
                .toArray();
        Wanted wanted = new Wanted(roster);
        Map<String, int[]> helped = roster.mentorsBy(Participant::helpNeeded);
        return (mentee, share, sums) -> {
            Participant giver = roster.mentees().get(mentee);
            int[] points = toStartWith.clone();
            for (Offer offer : giver.offers()) {
                wanted.addGain(offer, points);
            }
            for (String help : giver.helpOffered()) {
                for (int mentor : helped.getOrDefault(help, NOBODY)) {
                    points[mentor] = FULL;
                }
            }
            for (int mentor = 0; mentor < sums.length; mentor++) {
                sums[mentor] += share.of(points[mentor]);
            }
        };
    }
}
