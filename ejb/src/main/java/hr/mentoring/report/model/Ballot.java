package hr.mentoring.report.model;

import hr.mentoring.directory.OrgUnitId;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.ProgramId;
import hr.mentoring.report.disclosure.Voice;

/** One survey, as narrow as it can be kept: what many surveys have in common is kept once. */
final class Ballot implements Comparable<Ballot> {

    /** What stands for a question that a survey does not answer. */
    static final byte NONE = Byte.MIN_VALUE;

    /** The ratings of a survey that nobody handed in. */
    static final byte[] UNANSWERED = {};

    private final Voice voice;
    private final Place place;
    private final byte[] ratings;

    /** @param ratings by the number of the question, or {@link #UNANSWERED} */
    Ballot(Voice voice, Place place, byte[] ratings) {
        this.voice = voice;
        this.place = place;
        this.ratings = ratings;
    }

    /** Where a survey belongs, as reports divide the company. */
    record Place(String side, ProgramId program, CohortId cohort, OrgUnitId unit, String location) {}

    Voice voice() {
        return voice;
    }

    Place place() {
        return place;
    }

    boolean isAnswered() {
        return ratings != UNANSWERED;
    }

    /** The answer to a question; {@link #NONE} when there is none. */
    int rating(int question) {
        return question < ratings.length ? ratings[question] : NONE;
    }

    @Override
    public int compareTo(Ballot other) {
        return voice.compareTo(other.voice);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ballot ballot && voice.equals(ballot.voice);
    }

    @Override
    public int hashCode() {
        return voice.hashCode();
    }
}
