package hr.mentoring.meeting;

/** The parts of a profile that a mentor may agree to show. */
public record ProfileParts(boolean competencies, boolean interests, boolean motives, boolean languages) {

    /** Nothing is shown. */
    public static final ProfileParts NONE = new ProfileParts(false, false, false, false);
}
