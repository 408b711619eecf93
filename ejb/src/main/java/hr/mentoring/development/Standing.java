package hr.mentoring.development;

/** What both say about a competency in one round; there is none as long as one of them is silent. */
public record Standing(Round round, Judgement mentee, Judgement mentor) {

    /** How many levels the two are apart. */
    public int distance() {
        return Math.abs(mentee.level().above(mentor.level()));
    }
}
