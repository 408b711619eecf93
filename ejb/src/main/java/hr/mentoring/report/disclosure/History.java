package hr.mentoring.report.disclosure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every voice that this quarter or an earlier one heard, in the order of their names, with the parts in which the earlier
 * quarters counted it, numbered through all of them from the first quarter on.
 */
final class History {

    private final Places personOf = new Places();
    private final Places placeNow = new Places();
    private final Rows past = new Rows();
    private final Places sizeOf = new Places();
    private int mostPartsOfAVoice;
    private int people;

    /**
     * @param now this quarter's voices, in order
     * @param earlier the quarters before, in the order in which they were published
     */
    History(List<Voice> now, List<Counted> earlier) {
        List<Chapter> chapters = earlier.stream().map(Chapter::new).toList();
        int place = 0;
        Voice last = null;
        for (Voice voice = first(now, place, chapters); voice != null; voice = first(now, place, chapters)) {
            people += last == null || last.person() != voice.person() ? 1 : 0;
            personOf.add(people - 1);
            boolean isNow = place < now.size() && now.get(place).equals(voice);
            placeNow.add(isNow ? place++ : -1);
            Places row = new Places();
            for (Chapter chapter : chapters) {
                chapter.tell(voice, row);
            }
            past.add(row.toArray(), row.size());
            mostPartsOfAVoice = Math.max(mostPartsOfAVoice, row.size());
            last = voice;
        }
    }

    /** The first voice that was not looked at yet; null behind the last. */
    private static @Nullable Voice first(List<Voice> now, int place, List<Chapter> chapters) {
        Voice first = place < now.size() ? now.get(place) : null;
        for (Chapter chapter : chapters) {
            Voice next = chapter.next();
            first = next != null && (first == null || next.compareTo(first) < 0) ? next : first;
        }
        return first;
    }

    /** An earlier quarter, which is read voice by voice; its parts are numbered after those of the quarters before it. */
    private final class Chapter {

        private final Counted counted;
        private final int[] numberOf;
        private int place;

        Chapter(Counted counted) {
            this.counted = counted;
            int[] sizes = counted.sizes();
            numberOf = new int[sizes.length];
            for (int part = 0; part < sizes.length; part++) {
                if (sizes[part] > 0) {
                    numberOf[part] = sizeOf.size();
                    sizeOf.add(sizes[part]);
                }
            }
        }

        @Nullable
        Voice next() {
            return place < counted.size() ? counted.voice(place) : null;
        }

        /** Adds the parts of a voice, ascending, if it is the next one. */
        void tell(Voice voice, Places row) {
            if (voice.equals(next())) {
                for (int part : counted.parts(place++)) {
                    row.add(numberOf[part]);
                }
            }
        }
    }

    int voices() {
        return personOf.size();
    }

    /** How many people spoke. */
    int people() {
        return people;
    }

    /** A number for the person of a voice; the voices of one person follow each other. */
    int person(int voice) {
        return personOf.get(voice);
    }

    /** The place of a voice in this quarter's list; -1 where it is not in it. */
    int placeNow(int voice) {
        return placeNow.get(voice);
    }

    /** The parts in which earlier quarters counted a voice, ascending. */
    Rows past() {
        return past;
    }

    /** How many parts all earlier quarters have, without those that count nobody. */
    int parts() {
        return sizeOf.size();
    }

    /** How many voices an earlier part counts. */
    int sizeOf(int part) {
        return sizeOf.get(part);
    }

    /** How many parts the earlier quarters together count a voice in at most. */
    int mostPartsOfAVoice() {
        return mostPartsOfAVoice;
    }
}
