package hr.mentoring.pairing;

/**
 * How far teams of mentors cover what their mentees want to learn.
 *
 * @param mentees how many mentees want several mentors
 * @param coverage what the teams cover, 0 to 10,000 for each of those mentees
 * @param bound what no choice of teams exceeds
 */
public record TeamFigures(int mentees, long coverage, long bound) {

    /** What a mentee's team covers on average, of 100. */
    public double mean() {
        return coverage / 100.0 / mentees;
    }

    /** What it could cover on average at most. */
    public double meanBound() {
        return bound / 100.0 / mentees;
    }
}
