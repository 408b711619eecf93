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
    private final Sheet sheet;
    private final byte[] ratings;

    /** @param ratings in the order of the sheet, or {@link #UNANSWERED} */
    Ballot(Voice voice, Place place, Sheet sheet, byte[] ratings) {
        this.voice = voice;
        this.place = place;
        this.sheet = sheet;
        this.ratings = ratings;
    }

    /** Which questions a survey answers. */
    static final class Sheet {

        /** That of a survey that answers nothing. */
        static final Sheet EMPTY = new Sheet(new int[0]);

        private final int[] placeOf;

        /** @param placeOf where the answer to each question stands, by its number; -1 for those that are not asked */
        Sheet(int[] placeOf) {
            this.placeOf = placeOf;
        }

        /** Where the answer to a question stands; -1 where it is not asked. */
        int placeOf(int question) {
            return question < placeOf.length ? placeOf[question] : -1;
        }
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
        int answer = sheet.placeOf(question);
        return answer < 0 ? NONE : ratings[answer];
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
