package hr.mentoring.pairing.engine.snapshot;

import java.util.Comparator;

/** A mentee and a mentor, by their ids. */
public record PairKey(String mentee, String mentor) implements Comparable<PairKey> {

    private static final Comparator<PairKey> ORDER =
            Comparator.comparing(PairKey::mentee).thenComparing(PairKey::mentor);

    public PairKey {
        Require.id("Mentee", mentee);
        Require.id("Mentor", mentor);
    }

    @Override
    public int compareTo(PairKey other) {
        return ORDER.compare(this, other);
    }
}
