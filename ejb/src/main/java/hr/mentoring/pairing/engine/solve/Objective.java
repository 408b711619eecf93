package hr.mentoring.pairing.engine.solve;

/** What makes one plan better than another. */
public enum Objective {
    /** As many mentees as possible, then as many pairs as possible, then the highest total score. */
    MOST_PEOPLE,
    /** The highest total score, even if a mentee with few choices stays alone for it. */
    BEST_TOTAL,
    /** As many mentees and pairs as possible, then the worst pair as good as possible, then the next worst, then the total. */
    FAIREST
}
