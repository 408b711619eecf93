package hr.mentoring.pairing.engine.solve;

/** What a score is worth to a search; {@link FairWorth#NEVER} keeps the pair out. */
@FunctionalInterface
interface Worth {

    Worth PLAIN = score -> score < 0 ? FairWorth.NEVER : score;

    long of(int score);
}
