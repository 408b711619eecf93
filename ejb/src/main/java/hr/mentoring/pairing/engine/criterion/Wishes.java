package hr.mentoring.pairing.engine.criterion;

/** What a rank among somebody's wishes is worth: the first all, each further one a tenth less, and no less than half. */
final class Wishes {

    private Wishes() {}

    static int points(int rank) {
        return rank == 0 ? 0 : Math.max(Criterion.FULL / 2, Criterion.FULL - Criterion.FULL / 10 * (rank - 1));
    }
}
