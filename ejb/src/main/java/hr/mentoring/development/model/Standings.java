package hr.mentoring.development.model;

import hr.mentoring.agreement.Side;
import hr.mentoring.development.Judgement;
import hr.mentoring.development.Round;
import hr.mentoring.development.Standing;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Lays what the two said side by side, and only where both have spoken. */
public final class Standings {

    private Standings() {}

    /** What both said about one competency, in the order of the rounds. */
    public static List<Standing> of(Collection<Assessment> ofOneCompetency) {
        return Arrays.stream(Round.values())
                .flatMap(round -> in(round, ofOneCompetency).stream())
                .toList();
    }

    private static Optional<Standing> in(Round round, Collection<Assessment> assessments) {
        return said(round, Side.MENTEE, assessments)
                .flatMap(mentee ->
                        said(round, Side.MENTOR, assessments).map(mentor -> new Standing(round, mentee, mentor)));
    }

    private static Optional<Judgement> said(Round round, Side side, Collection<Assessment> assessments) {
        return assessments.stream()
                .filter(each -> each.round() == round && each.side() == side)
                .findFirst()
                .flatMap(Assessment::judgement);
    }
}
