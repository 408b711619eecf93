package hr.mentoring.profile;

/** What somebody has lived through and would like to share with the other, told in confidence: never shown to anybody else. Named by {@code profile.affinity.<code>}. */
public enum Affinity {
    WOMEN,
    PARENTS,
    CARERS,
    LGBTQ,
    DISABILITY,
    NEURODIVERGENT,
    ETHNIC_MINORITY,
    NEW_IN_THE_COUNTRY,
    FIRST_GRADUATE_IN_FAMILY,
    CAREER_CHANGERS,
    RETURNERS,
    VETERANS,
    OVER_FIFTY
}
