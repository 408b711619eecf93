package hr.mentoring.choosing;

/** Which parts of their profile somebody lets those see who look for a mentor or a mentee. */
public record Openness(boolean competencies, boolean interests, boolean languages, boolean hours) {

    /** Nothing beyond what everybody in the company knows. */
    public static final Openness NONE = new Openness(false, false, false, false);
}
