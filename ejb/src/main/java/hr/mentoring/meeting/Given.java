package hr.mentoring.meeting;

/**
 * What one of the two gave in working together, in figures.
 *
 * @param advice pieces of advice that the other one has answered
 * @param sent things to read, and books
 * @param answered answers to what the other one sent
 * @param thanked times they said thanks
 */
public record Given(int advice, int sent, int answered, int thanked) {

    /** Nothing yet. */
    public static final Given NOTHING = new Given(0, 0, 0, 0);

    /** How many acts these are. */
    public int acts() {
        return advice + sent + answered + thanked;
    }
}
