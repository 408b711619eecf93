package hr.mentoring.pairing.engine.solve;

/**
 * The ways in which a problem with additive worth is solved, and which one suits which shape. The limits are where the
 * two were found level when both were measured.
 */
enum Method {
    /** {@link DenseAssignment}: few people, most pairs allowed, one place each; or larger where nearly all scores tie. */
    DENSE,
    /** {@link Auction} and {@link ChainSearch}: everything else, be it large, sparse or hostile. */
    BIDS;

    /** Mentees times places up to which dense assignment is the faster one whatever the shape. */
    private static final long SMALL = 100_000;

    /** The same where every mentor takes one mentee. */
    private static final long ONE_PLACE_EACH = 4_500_000;

    /** The same where moreover there are very few different scores, which bids can hardly tell apart. */
    private static final long TIED = 36_000_000;

    private static final int FEW_SCORES = 16;

    /** Scores in finer steps than these make for long paths, which bids in coarse steps avoid. */
    private static final int FINEST_SCORES = 1 << 15;

    static Method of(OpenProblem open, Rows rows) {
        boolean fine = open.problem.scoreLimit() >= FINEST_SCORES;
        if (rows instanceof Rows.Listed || fine || !DenseAssignment.canTake(open)) {
            return BIDS;
        }
        long places = 0;
        boolean oneEach = true;
        for (int capacity : open.capacity) {
            places += Math.min(capacity, open.wanted + 1L);
            oneEach &= capacity <= 1;
        }
        boolean tied = open.problem.scoreLimit() < FEW_SCORES;
        long most = !oneEach ? SMALL : tied ? TIED : ONE_PLACE_EACH;
        return open.wanted * places <= most ? DENSE : BIDS;
    }
}
