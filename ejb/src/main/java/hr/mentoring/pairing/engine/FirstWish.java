package hr.mentoring.pairing.engine;

/**
 * What became of the first of a mentee's wishes, in such a way that the mentee learns nothing of the one wished for: what
 * is not evident to both, such as whom somebody avoids or whether somebody takes part, has the same answer as a place
 * that does more good elsewhere.
 *
 * @param rule the code of the rule in the way, where the answer is {@link Answer#RULED_OUT}, else empty
 */
public record FirstWish(Answer answer, String rule) {

    /** The answers there are. */
    public enum Answer {
        /** They are a pair. */
        GRANTED,
        /** A rule is in the way, as the mentee can see. */
        RULED_OUT,
        /** The mentee's own mentor fits better. */
        HAS_BETTER,
        /** It was not possible; why is nobody's business, or nobody's fault. */
        NOT_POSSIBLE
    }

    static FirstWish of(Answer answer) {
        return new FirstWish(answer, "");
    }
}
