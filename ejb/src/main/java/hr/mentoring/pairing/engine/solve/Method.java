package hr.mentoring.pairing.engine.solve;

/**
 * The ways in which a problem with additive worth is started, and which one suits which shape; {@link ChainSearch} makes
 * it exact. The limits are where two were found level when both were measured.
 */
enum Method {
    /** {@link Reductions}: most pairs allowed, one place each, and not too large; or larger where nearly all scores tie. */
    DENSE,
    /** {@link CostScaling}: dense squares that are too hostile to reductions, or of scores too high for them. */
    SCALING,
    /** {@link Auction}: everything else, be it large, sparse or crowded. */
    BIDS;

    /** Mentees times places up to which reductions are the faster start, if they come to an end. */
    private static final long MOST_CELLS = 9_000_000;

    private static final int FEW_SCORES = 16;

    static Method of(OpenProblem open, Rows rows) {
        if (!(rows instanceof Rows.Matrix matrix)) {
            return BIDS;
        }
        if (Reductions.suit(open)) {
            return isTied(open) || (long) open.mentees * open.mentors <= MOST_CELLS ? DENSE : BIDS;
        }
        return CostScaling.suits(open, matrix) ? SCALING : BIDS;
    }

    /** Whether there are very few different scores, which bids can hardly tell apart. */
    static boolean isTied(OpenProblem open) {
        return open.problem.scoreLimit() < FEW_SCORES;
    }
}
