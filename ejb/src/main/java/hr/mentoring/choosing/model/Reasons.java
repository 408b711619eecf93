package hr.mentoring.choosing.model;

import hr.mentoring.choosing.Candidate;
import hr.mentoring.choosing.Openness;
import hr.mentoring.directory.Person;
import hr.mentoring.profile.CompetencyId;
import hr.mentoring.profile.Interest;
import hr.mentoring.profile.ProfileDetails;
import hr.mentoring.profile.Skill;
import hr.mentoring.program.Side;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what speaks for two people, from what one of them shows. */
public final class Reasons {

    private static final int QUARTERS_IN_HOUR = 4;

    private final Person me;
    private final ProfileDetails mine;
    private final Side side;
    private final LocalDate week;

    /**
     * Prepares for one reader.
     *
     * @param side as what they look for others
     * @param week in which hours of different time zones are compared
     */
    public Reasons(Person me, ProfileDetails mine, Side side, LocalDate week) {
        this.me = me;
        this.mine = mine;
        this.side = side;
        this.week = week;
    }

    /** What speaks for somebody. */
    public Candidate of(Person other, ProfileDetails theirs, Openness shown, int rank) {
        return new Candidate(
                other,
                shown.competencies() ? competencies(theirs) : List.of(),
                shown.interests() ? common(mine.interests(), theirs.interests()) : Set.of(),
                shown.languages()
                        ? mine.languages().stream()
                                .filter(theirs.languages()::contains)
                                .toList()
                        : List.of(),
                shown.hours() ? hours(other, theirs) : 0,
                rank);
    }

    private List<CompetencyId> competencies(ProfileDetails theirs) {
        List<Skill> needed = side == Side.MENTOR ? mine.needs() : theirs.needs();
        List<Skill> offered = side == Side.MENTOR ? theirs.offers() : mine.offers();
        Set<CompetencyId> found = offered.stream().map(Skill::competency).collect(Collectors.toSet());
        return needed.stream().map(Skill::competency).filter(found::contains).toList();
    }

    private int hours(Person other, ProfileDetails theirs) {
        BitSet both = mine.weeklyHours().inUtc(me.timeZone(), week);
        both.and(theirs.weeklyHours().inUtc(other.timeZone(), week));
        return both.cardinality() / QUARTERS_IN_HOUR;
    }

    private static Set<Interest> common(Set<Interest> one, Set<Interest> other) {
        return one.stream().filter(other::contains).collect(Collectors.toSet());
    }
}
