package hr.mentoring.report.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Every voice that this quarter or an earlier one heard, with the blocks in which the earlier quarters counted it. Voices
 * that were counted alike in all of them share a past, which is a number.
 */
final class History {

    private final int[] personOf;
    private final int[] placeNow;
    private final int[] pastOf;
    private final List<int[]> pasts = new ArrayList<>();
    private final int unknowns;

    /**
     * @param now this quarter's voices, in order
     * @param earlier the quarters before
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
        pastOf = new int[voices.length];
        pasts.add(new int[0]);
        int first = 0;
        for (Counted quarter : earlier) {
            extend(voices, quarter, first);
            first += quarter.blockCount();
        }
        unknowns = first;
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

    /** Lets every past go on by one quarter, whose blocks are numbered from {@code first} on. */
    private void extend(Voice[] voices, Counted quarter, int first) {
        Numbering numbering = new Numbering();
        List<int[]> before = List.copyOf(pasts);
        pasts.clear();
        int place = 0;
        for (int i = 0; i < voices.length; i++) {
            boolean counted = place < quarter.size() && quarter.voice(place).equals(voices[i]);
            int block = counted ? 1 + quarter.block(place++) : 0;
            int past = pastOf[i];
            pastOf[i] = numbering.of(past, block);
            if (pastOf[i] == pasts.size()) {
                pasts.add(counted ? with(before.get(past), first + block - 1) : before.get(past));
            }
        }
    }

    private static int[] with(int[] past, int block) {
        int[] longer = Arrays.copyOf(past, past.length + 1);
        longer[past.length] = block;
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

    /** The past of a voice, from 0. */
    int past(int voice) {
        return pastOf[voice];
    }

    /** The blocks of a past, numbered through all earlier quarters, ascending. */
    int[] blocksOf(int past) {
        return pasts.get(past).clone();
    }

    /** How many blocks all earlier quarters have. */
    int blocks() {
        return unknowns;
    }
}
