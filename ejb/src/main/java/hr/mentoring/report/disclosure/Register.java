package hr.mentoring.report.disclosure;

import java.util.Arrays;

/**
 * The parts of this quarter and of all earlier ones, numbered together from the smallest to the largest, and the voices that
 * they count. The same group of several quarters has numbers close to each other, and a parent a higher one than its children.
 *
 * <p>Parts are eliminated in this order, which decides how long equations become. A small group shares its voices with few
 * others, so that eliminating it leaves short ones. Large groups share voices with all others; they are eliminated among
 * themselves, once the small groups of all quarters are gone, as in a nested dissection, whose separators come last.
 */
final class Register {

    /** What stands for no part, and for no cell. */
    static final int NONE = Forest.NONE;

    private final History history;
    private final Forest forest;
    private final int[] partAt;
    private final int[] numberOf;
    private final Members voicesOf;
    private final int[] looked;

    /**
     * @param history all voices, and the parts of earlier quarters
     * @param forest the parts of this quarter
     */
    Register(History history, Forest forest) {
        this.history = history;
        this.forest = forest;
        partAt = bySize();
        numberOf = new int[partAt.length];
        for (int number = 0; number < partAt.length; number++) {
            numberOf[partAt[number]] = number;
        }
        looked = new int[history.mostPartsOfAVoice() + forest.trees()];
        voicesOf = new Members(partAt.length, this::tellMembers);
    }

    private void tellMembers(Members.Reader reader) {
        for (int voice = 0; voice < history.voices(); voice++) {
            for (int i = lookAt(voice) - 1; i >= 0; i--) {
                reader.counts(looked[i], voice);
            }
        }
    }

    /**
     * Earlier parts and, behind these, those of this quarter, in the order of their sizes. One of this quarter counts half as
     * much again, so that it comes behind the same group of earlier quarters, of which nothing can be withheld any more, even
     * if that was somewhat larger.
     */
    private int[] bySize() {
        long[] bySize = new long[history.parts() + forest.size()];
        for (int part = 0; part < bySize.length; part++) {
            int now = part - history.parts();
            int size = now < 0 ? history.sizeOf(part) : forest.sizeOf(now) * 3 / 2;
            bySize[part] = (long) size << 32 | part;
        }
        Arrays.sort(bySize);
        return Arrays.stream(bySize).mapToInt(each -> (int) each).toArray();
    }

    /** Writes down the parts of a voice in all quarters, in any order, until the next one is looked at; returns how many. */
    private int lookAt(int voice) {
        int now = history.copyParts(voice, looked, 0);
        int place = history.placeNow(voice);
        int end = place < 0 ? now : forest.copyPartsOf(place, looked, now);
        for (int i = 0; i < end; i++) {
            looked[i] = numberOf[i < now ? looked[i] : history.parts() + looked[i]];
        }
        return end;
    }

    /** How many parts there are. */
    int size() {
        return partAt.length;
    }

    /** How many voices a part counts. */
    int sizeOf(int part) {
        return voicesOf.size(part);
    }

    /** The voices that a part counts, from the one at a place on; behind the last comes the first. */
    Members.Walk voicesOf(int part, int from) {
        return voicesOf.from(part, from);
    }

    /** The parts of a voice in all quarters, ascending. */
    int[] partsOf(int voice) {
        int[] parts = Arrays.copyOf(looked, lookAt(voice));
        Arrays.sort(parts);
        return parts;
    }

    /** How often a combination speaks about a voice: the sum of what it gives to the parts of the voice. */
    long sum(Panel.Factors combination, int voice) {
        return Form.sum(combination, looked, lookAt(voice));
    }

    /** The least of what is said of the parts of a voice, each by its number. */
    int least(int[] ofParts, int voice) {
        int least = Integer.MAX_VALUE;
        for (int i = lookAt(voice) - 1; i >= 0; i--) {
            least = Math.min(least, ofParts[looked[i]]);
        }
        return least;
    }

    /** Whether a part is one of this quarter. */
    boolean isOfThisQuarter(int part) {
        return partAt[part] >= history.parts();
    }

    /** The number of the cell that a part of this quarter is the lowest of. */
    int cell(int part) {
        return forest.cell(inForest(part));
    }

    /** Whether a part of this quarter stands in a tree. */
    boolean isPlanted(int part) {
        return forest.isPlanted(inForest(part));
    }

    /** The part above one of this quarter; {@link #NONE} at the top of a tree. */
    int parent(int part) {
        int above = forest.parent(inForest(part));
        return above == Forest.NONE ? NONE : ofForest(above);
    }

    /** How many parts are directly below one of this quarter. */
    int children(int part) {
        return forest.children(inForest(part)).size();
    }

    /** One of the parts directly below one of this quarter. */
    int child(int part, int place) {
        return ofForest(forest.children(inForest(part)).get(place));
    }

    private int inForest(int part) {
        return partAt[part] - history.parts();
    }

    private int ofForest(int part) {
        return numberOf[history.parts() + part];
    }

    /** Takes the cell of a part of this quarter out, which lets its parent count its voices. */
    void fell(int part) {
        int above = parent(part);
        forest.fell(inForest(part));
        voicesOf.move(part, above);
    }
}
