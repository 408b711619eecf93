package hr.mentoring.report.disclosure;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/** Hundreds of thousands of voices, kept as two numbers each. */
public final class Voices extends AbstractList<Voice> implements RandomAccess {

    private long[] persons = new long[16];
    private long[] pairs = new long[16];
    private int size;

    /** These voices, in this order. */
    public static Voices of(List<Voice> some) {
        if (some instanceof Voices voices) {
            return voices;
        }
        Voices voices = new Voices();
        some.forEach(voices::append);
        return voices;
    }

    /** Adds a voice behind all others. */
    public void append(Voice voice) {
        if (size == persons.length) {
            persons = Arrays.copyOf(persons, size + size / 4);
            pairs = Arrays.copyOf(pairs, size + size / 4);
        }
        persons[size] = voice.person();
        pairs[size++] = voice.pair();
    }

    @Override
    public Voice get(int place) {
        return new Voice(persons[place], pairs[place]);
    }

    @Override
    public int size() {
        return size;
    }

    /** Compares the names of the voices at two places. */
    int compare(int one, int other) {
        return persons[one] != persons[other]
                ? Long.compare(persons[one], persons[other])
                : Long.compare(pairs[one], pairs[other]);
    }

    /** Whether no voice comes before another with a higher name. */
    boolean isInOrder() {
        for (int place = 1; place < size; place++) {
            if (compare(place - 1, place) > 0) {
                return false;
            }
        }
        return true;
    }

    /** The places of all voices in the order of their names; of voices with one name, the one that came first. */
    public int[] order() {
        int[] order = new int[size];
        Arrays.setAll(order, place -> place);
        int[] sorted = new int[size];
        for (int width = 1; width < size; width *= 2) {
            for (int from = 0; from < size; from += 2 * width) {
                merge(order, sorted, from, Math.min(from + width, size), Math.min(from + 2 * width, size));
            }
            int[] emptied = order;
            order = sorted;
            sorted = emptied;
        }
        return order;
    }

    private void merge(int[] from, int[] into, int begin, int middle, int end) {
        int left = begin;
        int right = middle;
        for (int i = begin; i < end; i++) {
            boolean takeLeft = right == end || (left < middle && compare(from[left], from[right]) <= 0);
            into[i] = takeLeft ? from[left++] : from[right++];
        }
    }

    /** The voices at these places. */
    public Voices at(int[] places) {
        Voices voices = new Voices();
        voices.persons =
                Arrays.stream(places).mapToLong(place -> persons[place]).toArray();
        voices.pairs = Arrays.stream(places).mapToLong(place -> pairs[place]).toArray();
        voices.size = places.length;
        return voices;
    }
}
