package hr.mentoring.report.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Whose voices the figures of a quarter count, and in which block: two voices are in one block when every published figure
 * counts both or neither. It is what later quarters have to know of this one.
 */
public final class Counted {

    private final List<Voice> voices;
    private final int[] blocks;

    private Counted(List<Voice> voices, int[] blocks) {
        this.voices = voices;
        this.blocks = blocks;
    }

    /** Takes the voices one by one, in any order. */
    public static final class Builder {

        private final List<Voice> voices = new ArrayList<>();
        private int[] blocks = new int[64];

        /** Adds a voice that is counted in this block, from 0. */
        public Builder add(Voice voice, int block) {
            if (block < 0) {
                throw new IllegalArgumentException("A block must be 0 or more, not " + block);
            }
            if (voices.size() == blocks.length) {
                blocks = Arrays.copyOf(blocks, 2 * blocks.length);
            }
            blocks[voices.size()] = block;
            voices.add(voice);
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
            int[] sortedBlocks = new int[order.length];
            for (int i = 0; i < order.length; i++) {
                sorted.add(voices.get(order[i]));
                sortedBlocks[i] = blocks[order[i]];
            }
            return new Counted(sorted, sortedBlocks);
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
        return blocks.length;
    }

    /** The voice at a place, in the order of their names. */
    public Voice voice(int place) {
        return voices.get(place);
    }

    /** The block of the voice at a place, from 0. */
    public int block(int place) {
        return blocks[place];
    }

    /** One more than the highest block. */
    int blockCount() {
        return Arrays.stream(blocks).max().orElse(-1) + 1;
    }
}
