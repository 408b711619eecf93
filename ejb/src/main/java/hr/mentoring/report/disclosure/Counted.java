package hr.mentoring.report.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Whose voices the figures of a quarter count, and in which parts: every figure counts some of the parts, and a voice as often
 * as it has such parts. It is what later quarters have to know of this one.
 */
public final class Counted {

    private final List<Voice> voices;
    private final int[][] parts;

    private Counted(List<Voice> voices, int[][] parts) {
        this.voices = voices;
        this.parts = parts;
    }

    /** Takes the voices one by one, in any order. */
    public static final class Builder {

        private final List<Voice> voices = new ArrayList<>();
        private final List<int[]> parts = new ArrayList<>();

        /** Adds a voice that is counted in these parts, which are numbered from 0 and ascend. */
        public Builder add(Voice voice, int... itsParts) {
            for (int i = 0; i < itsParts.length; i++) {
                if (itsParts[i] <= (i == 0 ? -1 : itsParts[i - 1])) {
                    throw new IllegalArgumentException("Parts must ascend from 0 on: " + Arrays.toString(itsParts));
                }
            }
            voices.add(voice);
            parts.add(itsParts.clone());
            return this;
        }

        /** All that were added, in the order of their names. */
        public Counted build() {
            Integer[] order = new Integer[voices.size()];
            Arrays.setAll(order, i -> i);
            if (!isInOrder()) {
                Arrays.sort(order, (one, other) -> voices.get(one).compareTo(voices.get(other)));
            }
            List<Voice> sorted = new ArrayList<>(order.length);
            int[][] sortedParts = new int[order.length][];
            for (int i = 0; i < order.length; i++) {
                sorted.add(voices.get(order[i]));
                sortedParts[i] = parts.get(order[i]);
            }
            return new Counted(sorted, sortedParts);
        }

        private boolean isInOrder() {
            for (int i = 1; i < voices.size(); i++) {
                if (voices.get(i - 1).compareTo(voices.get(i)) > 0) {
                    return false;
                }
            }
            return true;
        }
    }

    /** How many voices are counted. */
    public int size() {
        return parts.length;
    }

    /** The voice at a place, in the order of their names. */
    public Voice voice(int place) {
        return voices.get(place);
    }

    /** The parts of the voice at a place, ascending from 0. */
    public int[] parts(int place) {
        return parts[place].clone();
    }

    /** One more than the highest part. */
    int partCount() {
        int most = 0;
        for (int[] some : parts) {
            most = some.length == 0 ? most : Math.max(most, some[some.length - 1] + 1);
        }
        return most;
    }
}
