package hr.mentoring.report.model;

import hr.mentoring.common.ColumnText;
import hr.mentoring.report.disclosure.Voice;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/** Chooses whose words about one question are shown: nobody's unless enough people agreed, and of very many some, taken by chance. */
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

    private final String question;

    /** @param question what it is called in reports; empty for what was said besides all questions */
    Quotes(String question) {
        this.question = question;
    }

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

    /** The question that words answer, by its name; empty for what was said besides. */
    static Optional<String> question(String written) {
        List<String> parts = ColumnText.parts(written);
        return parts.size() < 2 ? Optional.empty() : Optional.of(parts.get(0));
    }

    /** The words alone. */
    static String words(String written) {
        List<String> parts = ColumnText.parts(written);
        return parts.get(parts.size() - 1);
    }

    /** The words as they are kept, in the order of the alphabet; those that answer a question behind its name. */
    List<String> shown() {
        return people.size() < PEOPLE_AT_LEAST
                ? List.of()
                : chosen.stream()
                        .map(Quote::words)
                        .sorted()
                        .map(words -> question.isEmpty() ? words : ColumnText.joined(List.of(question, words)))
                        .toList();
    }
}
