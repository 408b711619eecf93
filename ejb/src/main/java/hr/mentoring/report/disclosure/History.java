package hr.mentoring.report.disclosure;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every voice that this quarter or an earlier one heard, in the order of their names, with the parts in which the earlier
 * quarters counted it, numbered through all of them from the first quarter on.
 */
final class History {

    private final Marks now;
    private final Marks firstOfPerson;
    private final int voices;
    private final List<Chapter> chapters;
    private final Places sizeOf = new Places();

    /**
     * @param current this quarter's voices, in order
     * @param earlier the quarters before, in the order in which they were published
     */
    History(List<Voice> current, List<Counted> earlier) {
        List<Merged> merged = earlier.stream().map(Merged::new).toList();
        BitSet isNow = new BitSet();
        BitSet isFirst = new BitSet();
        int place = 0;
        int number = 0;
        Voice last = null;
        for (Voice voice = first(current, place, merged); voice != null; voice = first(current, place, merged)) {
            isFirst.set(number, last == null || last.person() != voice.person());
            if (place < current.size() && current.get(place).equals(voice)) {
                isNow.set(number);
                place++;
            }
            for (Merged quarter : merged) {
                quarter.pass(voice, number);
            }
            last = voice;
            number++;
        }
        voices = number;
        now = new Marks(isNow);
        firstOfPerson = new Marks(isFirst);
        chapters = merged.stream().map(Chapter::new).toList();
    }

    /** The first voice that was not looked at yet; null behind the last. */
    private static @Nullable Voice first(List<Voice> current, int place, List<Merged> merged) {
        Voice first = place < current.size() ? current.get(place) : null;
        for (Merged quarter : merged) {
            Voice next = quarter.next;
            first = next != null && (first == null || next.compareTo(first) < 0) ? next : first;
        }
        return first;
    }

    /** An earlier quarter while all are read together, voice by voice. */
    private static final class Merged {

        private final Counted counted;
        private final BitSet heard = new BitSet();
        private int place;
        private @Nullable Voice next;

        Merged(Counted counted) {
            this.counted = counted;
            next = counted.size() > 0 ? counted.voice(0) : null;
        }

        /** Goes on to the next voice if this one is in it. */
        void pass(Voice voice, int number) {
            if (voice.equals(next)) {
                heard.set(number);
                place++;
                next = place < counted.size() ? counted.voice(place) : null;
            }
        }
    }

    /** An earlier quarter, whose parts are numbered after those of the quarters before it. */
    private final class Chapter {

        private final Counted counted;
        private final Marks heard;
        private final int[] numberOf;

        Chapter(Merged merged) {
            counted = merged.counted;
            heard = new Marks(merged.heard);
            int[] sizes = counted.sizes();
            numberOf = new int[sizes.length];
            for (int part = 0; part < sizes.length; part++) {
                if (sizes[part] > 0) {
                    numberOf[part] = sizeOf.size();
                    sizeOf.add(sizes[part]);
                }
            }
        }

        int copyParts(int voice, int[] into, int from) {
            if (!heard.has(voice)) {
                return from;
            }
            int end = counted.copyParts(heard.before(voice), into, from);
            for (int i = from; i < end; i++) {
                into[i] = numberOf[into[i]];
            }
            return end;
        }
    }

    int voices() {
        return voices;
    }

    /** How many people spoke. */
    int people() {
        return firstOfPerson.size();
    }

    /** A number for the person of a voice; the voices of one person follow each other. */
    int person(int voice) {
        return firstOfPerson.before(voice + 1) - 1;
    }

    /** The place of a voice in this quarter's list; -1 where it is not in it. */
    int placeNow(int voice) {
        return now.has(voice) ? now.before(voice) : -1;
    }

    /** The first voice of the person of a voice. */
    int firstOfPerson(int voice) {
        int first = voice;
        while (!firstOfPerson.has(first)) {
            first--;
        }
        return first;
    }

    /** The voice behind the last one of the person of a voice. */
    int endOfPerson(int voice) {
        int end = voice + 1;
        while (end < voices && !firstOfPerson.has(end)) {
            end++;
        }
        return end;
    }

    /** Writes the parts in which earlier quarters counted a voice into others, from a place on, and returns where they end. */
    int copyParts(int voice, int[] into, int from) {
        int end = from;
        for (Chapter chapter : chapters) {
            end = chapter.copyParts(voice, into, end);
        }
        return end;
    }

    /** How many parts all earlier quarters have, without those that count nobody. */
    int parts() {
        return sizeOf.size();
    }

    /** How many voices an earlier part counts. */
    int sizeOf(int part) {
        return sizeOf.get(part);
    }

    /** How many parts the earlier quarters together can count a voice in at most. */
    int mostPartsOfAVoice() {
        return chapters.stream()
                .mapToInt(chapter -> chapter.counted.mostPartsOfAVoice())
                .sum();
    }
}
