package hr.mentoring.profile;

/**
 * A competency with a level: in an offer how far the person has come, in a need how far the person wants to come.
 *
 * @param level {@value #LOWEST} (first steps) to {@value #HIGHEST} (others ask me)
 */
public record Skill(CompetencyId competency, int level) {

    /** First steps. */
    public static final int LOWEST = 1;

    /** So far that others come and ask. */
    public static final int HIGHEST = 5;
}
