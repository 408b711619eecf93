package hr.mentoring.report.disclosure;

import java.util.BitSet;

/** Some of hundreds of thousands of places, and how many of them come before any place: two bits for each place. */
public final class Marks {

    private final long[] words;
    private final int[] before;

    /** @param marked the places that are */
    public Marks(BitSet marked) {
        words = marked.toLongArray();
        before = new int[words.length + 1];
        for (int word = 0; word < words.length; word++) {
            before[word + 1] = before[word] + Long.bitCount(words[word]);
        }
    }

    /** Whether a place is marked. */
    public boolean has(int place) {
        int word = place / Long.SIZE;
        return word < words.length && (words[word] >>> place & 1) != 0;
    }

    /** How many marked places come before a place. */
    public int before(int place) {
        int word = place / Long.SIZE;
        return word < words.length ? before[word] + Long.bitCount(words[word] & (1L << place) - 1) : size();
    }

    /** How many places are marked. */
    public int size() {
        return before[words.length];
    }

    /** The marked places, ascending. */
    public int[] toArray() {
        return BitSet.valueOf(words).stream().toArray();
    }
}
