package hr.mentoring.report.disclosure;

import java.util.Arrays;

/**
 * Whose voices the figures of a quarter count, and in which parts: every figure counts some of the parts, and a voice as often
 * as it has such parts. It is what later quarters have to know of this one.
 */
public final class Counted {

    private final Voices voices;
    private final Rows parts;

    private Counted(Voices voices, Rows parts) {
        this.voices = voices;
        this.parts = parts;
    }

    /** Takes the voices one by one, in any order. */
    public static final class Builder {

        private final Voices voices = new Voices();
        private final Rows parts = new Rows();

        /** Adds a voice that is counted in these parts, which are numbered from 0 and ascend. */
        public Builder add(Voice voice, int... itsParts) {
            for (int i = 0; i < itsParts.length; i++) {
                if (itsParts[i] <= (i == 0 ? -1 : itsParts[i - 1])) {
                    throw new IllegalArgumentException("Parts must ascend from 0 on: " + Arrays.toString(itsParts));
                }
            }
            voices.append(voice);
            parts.add(itsParts, itsParts.length);
            return this;
        }

        /** All that were added, in the order of their names. */
        public Counted build() {
            voices.close();
            parts.close();
            if (voices.isInOrder()) {
                return new Counted(voices, parts);
            }
            int[] order = voices.order();
            Rows sorted = new Rows();
            for (int place : order) {
                int[] row = parts.get(place);
                sorted.add(row, row.length);
            }
            sorted.close();
            return new Counted(voices.at(order), sorted);
        }
    }

    /** How many voices are counted. */
    public int size() {
        return voices.size();
    }

    /** The voice at a place, in the order of their names. */
    public Voice voice(int place) {
        return voices.get(place);
    }

    /** The parts of the voice at a place, ascending from 0. */
    public int[] parts(int place) {
        return parts.get(place);
    }

    /** Writes the parts of the voice at a place into others, from there on, and returns where they end. */
    int copyParts(int place, int[] into, int from) {
        return parts.copy(place, into, from);
    }

    /** How many parts a voice has at most. */
    int mostPartsOfAVoice() {
        return parts.longest();
    }

    /** How many voices each part counts as the lowest of a tree. */
    int[] sizes() {
        int[] sizes = {};
        for (int place = 0; place < size(); place++) {
            for (int part : parts(place)) {
                sizes = part < sizes.length ? sizes : Arrays.copyOf(sizes, part + 1);
                sizes[part]++;
            }
        }
        return sizes;
    }
}
