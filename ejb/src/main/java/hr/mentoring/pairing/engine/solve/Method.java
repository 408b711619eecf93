package hr.mentoring.pairing.engine.solve;

/**
 * The ways in which a problem with additive worth is started, and which one suits which shape; {@link ChainSearch} makes
 * it exact.
 */
enum Method {
    /** {@link Reductions}: most pairs allowed, one place each, and so few pairs that all scores are at hand. */
    DENSE,
    /** {@link CostScaling}: such squares that are too hostile to reductions, or of scores too high for them. */
    SCALING,
    /** {@link Auction}: everything else, be it large, sparse or crowded. */
    BIDS;

    static Method of(OpenProblem open, Rows rows) {
        if (!(rows instanceof Rows.Matrix matrix)) {
            return BIDS;
        }
        return Reductions.suit(open) ? DENSE : CostScaling.suits(open, matrix) ? SCALING : BIDS;
    }
}
