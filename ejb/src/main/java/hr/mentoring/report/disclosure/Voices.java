package hr.mentoring.report.disclosure;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/** Hundreds of thousands of voices, kept as two numbers each, in as few bytes as these need. */
public final class Voices extends AbstractList<Voice> implements RandomAccess {

    private final Column persons;
    private final Column pairs;

    public Voices() {
        this(new Column(), new Column());
    }

    private Voices(Column persons, Column pairs) {
        this.persons = persons;
        this.pairs = pairs;
    }

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
        persons.add(voice.person());
        pairs.add(voice.pair());
    }

    /** Says that nothing more will be added, so that no room is kept for it. */
    void close() {
        persons.close();
        pairs.close();
    }

    @Override
    public Voice get(int place) {
        return new Voice(persons.get(place), pairs.get(place));
    }

    @Override
    public int size() {
        return persons.size();
    }

    /** Compares the names of the voices at two places. */
    int compare(int one, int other) {
        int byPerson = Long.compare(persons.get(one), persons.get(other));
        return byPerson != 0 ? byPerson : Long.compare(pairs.get(one), pairs.get(other));
    }

    /** Whether no voice comes before another with a higher name. */
    boolean isInOrder() {
        for (int place = 1; place < size(); place++) {
            if (compare(place - 1, place) > 0) {
                return false;
            }
        }
        return true;
    }

    /** The places of all voices in the order of their names; of voices with one name, the one that came first. */
    public int[] order() {
        int[] order = new int[size()];
        Arrays.setAll(order, place -> place);
        int[] sorted = new int[size()];
        for (int width = 1; width < size(); width *= 2) {
            for (int from = 0; from < size(); from += 2 * width) {
                merge(order, sorted, from, Math.min(from + width, size()), Math.min(from + 2 * width, size()));
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
        return new Voices(persons.at(places), pairs.at(places));
    }
}
