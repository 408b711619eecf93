package hr.mentoring.report.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Decides which cells of a quarter may be published: as many as possible in the order of their importance, such that
 * <b>no combination of published figures speaks about fewer than k people</b>, however it is calculated
 *
 * <ul>
 *   <li>from all cells of this quarter, whoever may see them (rows, columns, totals, managers' parts);
 *   <li>from all cells of this quarter and of all earlier quarters together, even if nobody changed their mind in between.
 * </ul>
 *
 * <p>The first is held by {@link Partition}, the second by {@link Combinations}. Cells that would break it are withheld, the
 * small ones as well as those by which small ones could be calculated. Only where the whole, the first cell, differs from
 * earlier quarters by too few people, a few answers are left out of all figures instead, which costs less than to say
 * nothing; which ones is decided by a hash of their names, and so does not depend on what they say.
 *
 * <p>Each round of decisions takes time in the sizes of the cells and of the history; there are few rounds, since all dangers
 * that have nothing to do with each other are mended in one.
 */
public final class DisclosureControl {

    /** The fewest people that a figure may speak about unless the company sets more. */
    public static final int LEAST_THRESHOLD = 5;

    /** How much work is spent on asking, cell by cell, whether something that was withheld can be shown after all. */
    private static final long SECOND_CHANCES = 4_000_000;

    private final int threshold;

    /**
     * @param threshold the fewest people that anything published may speak about, {@value #LEAST_THRESHOLD} or more
     */
    public DisclosureControl(int threshold) {
        if (threshold < LEAST_THRESHOLD) {
            throw new IllegalArgumentException(
                    "The threshold (%d) must be at least %d".formatted(threshold, LEAST_THRESHOLD));
        }
        this.threshold = threshold;
    }

    /**
     * Decides.
     *
     * @param voices the quarter's voices in the order of their names, each once
     * @param candidates the cells, most important first; the first is the whole
     * @param earlier the quarters that were published before
     */
    public Published decide(List<Voice> voices, List<Cell> candidates, List<Counted> earlier) {
        return new Quarter(voices, candidates, earlier).decide();
    }

    /** The decision about one quarter, as far as it has come. */
    private final class Quarter {

        private final List<Voice> voices;
        private final List<Cell> cells;
        private final History history;
        private final Combinations combinations;
        private final BitSet withheld = new BitSet();
        private final BitSet leftOut = new BitSet();

        Quarter(List<Voice> voices, List<Cell> cells, List<Counted> earlier) {
            this.voices = voices;
            this.cells = cells;
            this.history = new History(voices, earlier);
            this.combinations = new Combinations(history, threshold);
        }

        Published decide() {
            Draft draft = draft();
            List<Combinations.Danger> dangers = combinations.dangersOf(draft.blocks);
            while (!dangers.isEmpty()) {
                for (Combinations.Danger danger : dangers) {
                    mend(danger, draft);
                }
                draft = draft();
                dangers = combinations.dangersOf(draft.blocks);
            }
            return publish(withSecondChances(draft));
        }

        /** What may be published of this quarter alone. */
        private Draft draft() {
            Draft draft = new Draft(new Partition(voices), new ArrayList<>());
            for (int number = 0; number < cells.size(); number++) {
                if (!withheld.get(number)) {
                    Cell cell = counted(cells.get(number));
                    if (cell.size() > 0 && draft.blocks.publish(cell, threshold)) {
                        draft.accepted.add(number);
                    }
                }
            }
            return draft;
        }

        private Cell counted(Cell cell) {
            return leftOut.isEmpty()
                    ? cell
                    : new Cell(
                            cell.key(),
                            cell.voices().filter(voice -> !leftOut.get(voice)).toArray());
        }

        /** Withholds the least important cells of which a danger is made, or leaves out answers where that is the whole. */
        private void mend(Combinations.Danger danger, Draft draft) {
            Set<Integer> causes = new TreeSet<>(Comparator.reverseOrder());
            danger.blocks().forEach(block -> causes.add(draft.leastImportantWith(block)));
            int many = 1 + causes.size() / 4;
            for (int cause : causes.stream().limit(many).toList()) {
                if (cause == 0) {
                    leaveOut(danger, draft);
                } else {
                    withheld.set(cause);
                }
            }
        }

        private void leaveOut(Combinations.Danger danger, Draft draft) {
            Set<Long> people = new HashSet<>();
            cells.get(0)
                    .voices()
                    .filter(voice -> danger.blocks().contains(draft.blocks.blockOf(voice)))
                    .boxed()
                    .sorted(Comparator.<Integer>comparingLong(
                                    voice -> voices.get(voice).scatter())
                            .thenComparing(Comparator.naturalOrder()))
                    .filter(voice -> people.size() < danger.missing()
                            && people.add(voices.get(voice).person()))
                    .forEach(leftOut::set);
        }

        /** Shows what was withheld and turns out to be harmless after all, as long as asking is cheap. */
        private Draft withSecondChances(Draft safe) {
            if ((long) withheld.cardinality() * history.voices() > SECOND_CHANCES) {
                return safe;
            }
            Draft best = safe;
            for (int number : withheld.stream().toArray()) {
                withheld.clear(number);
                Draft bolder = draft();
                if (bolder.accepted.size() > best.accepted.size()
                        && combinations.dangersOf(bolder.blocks).isEmpty()) {
                    best = bolder;
                } else {
                    withheld.set(number);
                }
            }
            return best;
        }

        private Published publish(Draft draft) {
            Set<String> keys = new HashSet<>();
            draft.accepted.forEach(number -> keys.add(cells.get(number).key()));
            Counted.Builder counted = new Counted.Builder();
            for (int voice = 0; voice < voices.size(); voice++) {
                int block = draft.blocks.blockOf(voice);
                if (block != Partition.UNCOUNTED) {
                    counted.add(voices.get(voice), block - 1);
                }
            }
            return new Published(keys, new HashSet<>(leftOut.stream().boxed().toList()), counted.build());
        }

        /**
         * What would be published.
         *
         * @param accepted the numbers of the cells, most important first
         */
        private final class Draft {

            private final Partition blocks;
            private final List<Integer> accepted;
            private int[] leastImportant = new int[0];

            Draft(Partition blocks, List<Integer> accepted) {
                this.blocks = blocks;
                this.accepted = accepted;
            }

            /** The least important published cell that counts a block. */
            int leastImportantWith(int block) {
                if (leastImportant.length == 0) {
                    leastImportant = new int[blocks.blockCount()];
                    for (int number : accepted) {
                        counted(cells.get(number))
                                .voices()
                                .forEach(voice -> leastImportant[blocks.blockOf(voice)] = number);
                    }
                }
                return leastImportant[block];
            }
        }
    }
}
