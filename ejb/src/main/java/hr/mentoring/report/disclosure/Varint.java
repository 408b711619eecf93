package hr.mentoring.report.disclosure;

/** Numbers from 0 on in as few bytes as each of them needs, seven bits in each; all bytes of a number but the last are below 0. */
final class Varint {

    /** How many bytes a number needs at most. */
    static final int MOST_BYTES = 5;

    private static final int BITS = 7;
    private static final int LOW_BITS = 0x7F;

    private Varint() {}

    /** How many bytes a number needs. */
    static int length(int number) {
        int length = 1;
        for (int rest = number >>> BITS; rest != 0; rest >>>= BITS) {
            length++;
        }
        return length;
    }

    /** Writes a number at a place and returns where it ends. */
    static int write(int number, byte[] into, int from) {
        int at = from;
        int rest = number;
        for (; rest >>> BITS != 0; rest >>>= BITS) {
            into[at++] = (byte) (rest | ~LOW_BITS);
        }
        into[at++] = (byte) rest;
        return at;
    }

    /** Reads number after number. */
    static final class Reader {

        private final byte[] bytes;
        private int at;

        Reader(byte[] bytes, int from) {
            this.bytes = bytes;
            at = from;
        }

        /** Where the next number begins. */
        int at() {
            return at;
        }

        int next() {
            byte low = bytes[at++];
            if (low >= 0) {
                return low;
            }
            int number = low & LOW_BITS;
            int shift = BITS;
            for (; bytes[at] < 0; shift += BITS) {
                number |= (bytes[at++] & LOW_BITS) << shift;
            }
            return number | bytes[at++] << shift;
        }

        /** The byte itself that comes next. */
        byte nextByte() {
            return bytes[at++];
        }

        /** Goes so many bytes further. */
        void skip(int count) {
            at += count;
        }
    }
}
