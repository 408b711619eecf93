package hr.mentoring.report.disclosure;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * The voices that each part counts, ascending, as the distances between them in one array of bytes; and behind these, the
 * voices of parts that came to it.
 */
final class Members {

    private static final int NONE = Forest.NONE;

    private final byte[] distances;
    private final int[] begin;
    private final int[] own;
    private final int[] size;
    private final int[] next;
    private final int[] last;

    /** Takes note of a part that counts a voice. */
    @FunctionalInterface
    interface Reader {
        void counts(int part, int voice);
    }

    /**
     * @param parts how many there are
     * @param source tells which parts count which voices, of each part in the order of its voices; it is asked twice
     */
    Members(int parts, Consumer<Reader> source) {
        own = new int[parts];
        next = new int[parts];
        last = new int[parts];
        Arrays.fill(next, NONE);
        Arrays.setAll(last, part -> part);
        int[] lastVoice = new int[parts];
        int[] end = new int[parts];
        source.accept((part, voice) -> {
            end[part] += Varint.length(voice - lastVoice[part]);
            lastVoice[part] = voice;
            own[part]++;
        });
        size = own.clone();
        begin = new int[parts];
        int used = 0;
        for (int part = 0; part < parts; part++) {
            begin[part] = used;
            used += end[part];
            end[part] = begin[part];
        }
        distances = new byte[used];
        Arrays.fill(lastVoice, 0);
        source.accept((part, voice) -> {
            end[part] = Varint.write(voice - lastVoice[part], distances, end[part]);
            lastVoice[part] = voice;
        });
    }

    /** How many voices a part counts. */
    int size(int part) {
        return size[part];
    }

    /** Lets one part count the voices of another, behind its own, which then counts nobody; {@link Forest#NONE} for no part. */
    void move(int from, int to) {
        if (to != NONE) {
            next[last[to]] = from;
            last[to] = last[from];
            size[to] += size[from];
        }
        size[from] = 0;
    }

    /** The voices of a part, from the one at a place on; behind the last comes the first. */
    Walk from(int part, int place) {
        return new Walk(part, place);
    }

    /** Goes round the voices of a part. */
    final class Walk {

        private final int part;
        private int segment;
        private int left;
        private int voice;
        private Varint.Reader reader;

        private Walk(int part, int place) {
            this.part = part;
            segment = part;
            int skipped = place;
            while (skipped >= own[segment] && skipped > 0) {
                skipped -= own[segment];
                segment = next[segment];
            }
            reader = new Varint.Reader(distances, begin[segment]);
            left = own[segment];
            for (; skipped > 0; skipped--) {
                step();
            }
        }

        /** The next voice; only for a part that counts somebody. */
        int next() {
            while (left == 0) {
                segment = next[segment] == NONE ? part : next[segment];
                reader = new Varint.Reader(distances, begin[segment]);
                left = own[segment];
                voice = 0;
            }
            return step();
        }

        private int step() {
            left--;
            voice += reader.next();
            return voice;
        }
    }
}
