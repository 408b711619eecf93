package hr.mentoring.program;

/** What makes one pairing of a cohort better than another. */
public enum PairingObjective {
    /** As many mentees as possible get a mentor; among such plans the best total wins. */
    MOST_PEOPLE,
    /** The highest total, even if somebody stays alone for it. */
    BEST_TOTAL,
    /** As many as possible, then the weakest pair as good as it can be, then the next weakest. */
    FAIREST
}
