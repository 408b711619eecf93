package hr.mentoring.pairing.engine;

/** No plan of a cohort this large can be shown to move as few running pairs as possible. */
public final class FewestMovesUnknown extends RuntimeException {

    private static final long serialVersionUID = 1;

    FewestMovesUnknown(int highestBonus, int canGoOn) {
        super(
                "No bonus up to %d shows that of %d pairs as few as possible are moved; a price per move needs no such proof"
                        .formatted(highestBonus, canGoOn));
    }
}
