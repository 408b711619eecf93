package hr.mentoring.report.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Every voice that this quarter or an earlier one heard, with the parts in which the earlier quarters counted it, numbered
 * through all of them from the first quarter on, and in each quarter from the smallest part to the largest.
 */
final class History {

    private static final int[] NOTHING = {};

    private final int[] personOf;
    private final int[] placeNow;
    private final int[][] pastOf;
    private int parts;

    /**
     * @param now this quarter's voices, in order
     * @param earlier the quarters before, in the order in which they were published
     */
    History(List<Voice> now, List<Counted> earlier) {
        List<Voice> all = new ArrayList<>(now);
        for (Counted quarter : earlier) {
            for (int i = 0; i < quarter.size(); i++) {
                all.add(quarter.voice(i));
            }
        }
        all.sort(null);
        Voice[] voices = distinct(all);
        personOf = new int[voices.length];
        for (int i = 1; i < voices.length; i++) {
            personOf[i] = personOf[i - 1] + (voices[i].person() == voices[i - 1].person() ? 0 : 1);
        }
        placeNow = new int[voices.length];
        Arrays.fill(placeNow, -1);
        int place = 0;
        for (int i = 0; i < voices.length && place < now.size(); i++) {
            if (voices[i].equals(now.get(place))) {
                placeNow[i] = place++;
            }
        }
        pastOf = new int[voices.length][];
        Arrays.fill(pastOf, NOTHING);
        earlier.forEach(quarter -> extend(voices, quarter));
    }

    private static Voice[] distinct(List<Voice> sorted) {
        Voice[] voices = new Voice[sorted.size()];
        int size = 0;
        for (Voice voice : sorted) {
            if (size == 0 || !voices[size - 1].equals(voice)) {
                voices[size++] = voice;
            }
        }
        return Arrays.copyOf(voices, size);
    }

    /** Lets every past go on by one quarter. */
    private void extend(Voice[] voices, Counted quarter) {
        int[] numberOf = bySize(quarter);
        int place = 0;
        for (int i = 0; i < voices.length && place < quarter.size(); i++) {
            if (quarter.voice(place).equals(voices[i])) {
                pastOf[i] = with(pastOf[i], quarter.parts(place++), numberOf);
            }
        }
        parts += numberOf.length;
    }

    /** The numbers of a quarter's parts, the smallest first. */
    private int[] bySize(Counted quarter) {
        int[] size = new int[quarter.partCount()];
        for (int place = 0; place < quarter.size(); place++) {
            for (int part : quarter.parts(place)) {
                size[part]++;
            }
        }
        long[] order = new long[size.length];
        for (int part = 0; part < size.length; part++) {
            order[part] = (long) size[part] << 32 | part;
        }
        Arrays.sort(order);
        int[] numberOf = new int[size.length];
        for (int number = 0; number < order.length; number++) {
            numberOf[(int) order[number]] = parts + number;
        }
        return numberOf;
    }

    private static int[] with(int[] past, int[] some, int[] numberOf) {
        int[] longer = Arrays.copyOf(past, past.length + some.length);
        for (int i = 0; i < some.length; i++) {
            longer[past.length + i] = numberOf[some[i]];
        }
        Arrays.sort(longer, past.length, longer.length);
        return longer;
    }

    int voices() {
        return personOf.length;
    }

    /** A number for the person of a voice; the voices of one person follow each other. */
    int person(int voice) {
        return personOf[voice];
    }

    /** The place of a voice in this quarter's list; -1 where it is not in it. */
    int placeNow(int voice) {
        return placeNow[voice];
    }

    /** The parts in which earlier quarters counted a voice, ascending. */
    int[] past(int voice) {
        return pastOf[voice].clone();
    }

    /** How many parts all earlier quarters have. */
    int parts() {
        return parts;
    }
}
