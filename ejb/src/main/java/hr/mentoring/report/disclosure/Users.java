package hr.mentoring.report.disclosure;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Which lower parts are said what they are in terms of a part, of each part, in any order and as the distances from it. Some of
 * them may be no longer.
 */
final class Users {

    private static final byte[] NONE = {};

    private final byte[][] distances;
    private final int[] used;

    /** @param parts how many there are */
    Users(int parts) {
        distances = new byte[parts][];
        Arrays.fill(distances, NONE);
        used = new int[parts];
    }

    /** Takes note that a lower part is a user of one. */
    void add(int part, int user) {
        int distance = part - user;
        int end = used[part] + Varint.length(distance);
        if (end > distances[part].length) {
            distances[part] = Arrays.copyOf(distances[part], end + used[part] / 4);
        }
        used[part] = Varint.write(distance, distances[part], used[part]);
    }

    /** Adds the users of a part to others, and returns the lowest of them; the part itself if it has none. */
    int addTo(BitSet others, int part) {
        int lowest = part;
        Varint.Reader reader = new Varint.Reader(distances[part], 0);
        while (reader.at() < used[part]) {
            int user = part - reader.next();
            others.set(user);
            lowest = Math.min(lowest, user);
        }
        return lowest;
    }

    /** Forgets the users of a part, and returns them. */
    int[] take(int part) {
        BitSet users = new BitSet();
        addTo(users, part);
        distances[part] = NONE;
        used[part] = 0;
        return users.stream().toArray();
    }
}
