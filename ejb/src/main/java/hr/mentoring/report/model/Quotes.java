package hr.mentoring.report.model;

import hr.mentoring.report.disclosure.Voice;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/** Chooses whose words are shown: nobody's unless enough people agreed, and of very many some, taken by chance. */
final class Quotes {

    /** The fewest people whose words are shown together. */
    static final int PEOPLE_AT_LEAST = 10;

    /** More than this nobody reads. */
    static final int SHOWN_AT_MOST = 200;

    private final PriorityQueue<Quote> chosen = new PriorityQueue<>(
            Comparator.comparingLong((Quote quote) -> quote.voice().scatter())
                    .thenComparing(Quote::voice)
                    .reversed());
    private final Set<Long> people = new HashSet<>();

    private record Quote(Voice voice, String words) {}

    void add(Voice voice, String words) {
        if (people.size() < PEOPLE_AT_LEAST) {
            people.add(voice.person());
        }
        chosen.add(new Quote(voice, words));
        if (chosen.size() > SHOWN_AT_MOST) {
            chosen.poll();
        }
    }

    /** The words, in the order of the alphabet. */
    List<String> shown() {
        return people.size() < PEOPLE_AT_LEAST
                ? List.of()
                : chosen.stream().map(Quote::words).sorted().toList();
    }
}
