package hr.mentoring.report.disclosure;

import java.util.Arrays;

/**
 * Sparse linear forms that are zero, each of which says what its lowest unknown is in terms of higher ones. Each is kept as
 * the distances between its unknowns and their factors, mostly one byte for both, since nearly all factors are 1 or -1; that of
 * the lowest is 1 and not kept. They stand one behind the other in one array.
 */
final class Equations {

    private static final int KINDS = 4;
    private static final int ONE = 0;
    private static final int MINUS_ONE = 1;
    private static final int SMALL = 2;
    private static final int LARGE = 3;
    private static final int MOST_BYTES = Varint.MOST_BYTES + Long.BYTES;

    private static final int NOWHERE = -1;

    private final int[] begin;
    private byte[] bytes = new byte[64];
    private int used;
    private int forgotten;

    /** @param unknowns how many there are */
    Equations(int unknowns) {
        begin = new int[unknowns];
        Arrays.fill(begin, NOWHERE);
    }

    /** Whether there is one whose lowest unknown this is. */
    boolean has(int lowest) {
        return begin[lowest] != NOWHERE;
    }

    /** Keeps an equation, whose first factor is 1, in the place of the one with the same lowest unknown. */
    void keep(Form form) {
        byte[] terms = new byte[form.size() * MOST_BYTES];
        int length = 0;
        for (int i = 1; i < form.size(); i++) {
            length = write(form.unknown(i) - form.unknown(i - 1), form.factor(i), terms, length);
        }
        int lowest = form.unknown(0);
        remove(lowest);
        int needed = Varint.length(length) + length;
        if (used + needed > bytes.length) {
            makeRoom(needed);
        }
        begin[lowest] = used;
        System.arraycopy(terms, 0, bytes, Varint.write(length, bytes, used), length);
        used += needed;
    }

    private static int write(int distance, long factor, byte[] into, int from) {
        long nearest = Residue.nearest(factor);
        if (nearest == 1 || nearest == -1) {
            return Varint.write(distance * KINDS + (nearest == 1 ? ONE : MINUS_ONE), into, from);
        }
        boolean small = nearest == (byte) nearest;
        int at = Varint.write(distance * KINDS + (small ? SMALL : LARGE), into, from);
        for (int shift = 0; shift < (small ? Byte.SIZE : Long.SIZE); shift += Byte.SIZE) {
            into[at++] = (byte) (nearest >>> shift);
        }
        return at;
    }

    /** Makes room for so many bytes, and takes that of all that were forgotten. */
    private void makeRoom(int needed) {
        int kept = used - forgotten;
        byte[] roomier = new byte[kept + kept / 4 + needed];
        int end = 0;
        for (int lowest = 0; lowest < begin.length; lowest++) {
            if (has(lowest)) {
                int length = lengthAt(begin[lowest]);
                System.arraycopy(bytes, begin[lowest], roomier, end, length);
                begin[lowest] = end;
                end += length;
            }
        }
        bytes = roomier;
        used = end;
        forgotten = 0;
    }

    private int lengthAt(int place) {
        Varint.Reader reader = new Varint.Reader(bytes, place);
        int length = reader.next();
        return reader.at() - place + length;
    }

    /** Forgets the one whose lowest unknown this is, if there is any. */
    void remove(int lowest) {
        if (has(lowest)) {
            forgotten += lengthAt(begin[lowest]);
            begin[lowest] = NOWHERE;
        }
    }

    /** Reads an equation that there is, until another is kept. */
    Reader read(int lowest) {
        return new Reader(new Varint.Reader(bytes, begin[lowest]), lowest);
    }

    /** Goes from term to term, beginning with that of the lowest unknown. */
    static final class Reader {

        private final Varint.Reader bytes;
        private final int end;
        private int unknown;
        private int kind = ONE;
        private long factor = 1;

        private Reader(Varint.Reader bytes, int lowest) {
            this.bytes = bytes;
            int length = bytes.next();
            end = bytes.at() + length;
            unknown = lowest;
        }

        int unknown() {
            return unknown;
        }

        /** The factor of the unknown. */
        long factor() {
            return factor;
        }

        /** The factor of the unknown, so many times. */
        long times(long multiple) {
            return switch (kind) {
                case ONE -> multiple;
                case MINUS_ONE -> Residue.negative(multiple);
                default -> Residue.product(multiple, factor);
            };
        }

        /** Goes to the next term, if there is one. */
        boolean next() {
            if (bytes.at() == end) {
                return false;
            }
            int token = bytes.next();
            unknown += token / KINDS;
            kind = token % KINDS;
            factor = switch (kind) {
                case ONE -> 1;
                case MINUS_ONE -> Residue.of(-1);
                case SMALL -> Residue.of(bytes.nextByte());
                default -> Residue.of(nextLong());
            };
            return true;
        }

        private long nextLong() {
            long number = 0;
            for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
                number |= Byte.toUnsignedLong(bytes.nextByte()) << shift;
            }
            return number;
        }
    }
}
