package hr.mentoring.pairing.engine.solve;

/**
 * The ways in which a problem with additive worth is started, and which one suits which shape; {@link ChainSearch} makes
 * it exact. The limits are where the two were found level when both were measured.
 */
enum Method {
    /** {@link Reductions}: most pairs allowed, one place each, and not too large; or larger where nearly all scores tie. */
    DENSE,
    /** {@link Auction}: everything else, be it large, sparse or hostile. */
    BIDS;

    /** Mentees times places up to which reductions are the faster start, if they come to an end. */
    private static final long MOST_CELLS = 9_000_000;

    private static final int FEW_SCORES = 16;

    static Method of(OpenProblem open, Rows rows) {
        long cells = (long) open.mentees * open.mentors;
        boolean dense = rows.hasMatrix() && (isTied(open) || cells <= MOST_CELLS);
        return dense && Reductions.suit(open) ? DENSE : BIDS;
    }

    /** Whether there are very few different scores, which bids can hardly tell apart. */
    static boolean isTied(OpenProblem open) {
        return open.problem.scoreLimit() < FEW_SCORES;
    }
}
