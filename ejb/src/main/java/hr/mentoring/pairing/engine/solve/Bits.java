package hr.mentoring.pairing.engine.solve;

import java.util.Arrays;

/** A set of small numbers, of which 64 are compared with others at once. */
final class Bits {

    private final long[] words;

    /** Nothing, of the numbers below this. */
    Bits(int numbers) {
        words = new long[(numbers + Long.SIZE - 1) / Long.SIZE];
    }

    boolean has(int number) {
        return (words[number >> 6] >>> number & 1) != 0;
    }

    void set(int number, boolean isIn) {
        long bit = 1L << number;
        words[number >> 6] = isIn ? words[number >> 6] | bit : words[number >> 6] & ~bit;
    }

    /** Puts all numbers in, or none. */
    void setAll(boolean isIn) {
        Arrays.fill(words, isIn ? -1 : 0);
    }

    /** Which of the 64 numbers of a word, a bit for each, are in the set as well. */
    long common(int word, long others) {
        return words[word] & others;
    }

    /** Which of them are not in the set. */
    long missing(int word, long others) {
        return others & ~words[word];
    }
}
