package hr.mentoring.feedback;

import hr.mentoring.common.Written;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What somebody answers.
 *
 * @param ratings by the question's code
 * @param words what is answered in one's own words, by the question's code; questions without an answer are not in it
 * @param comment what else they say; may be empty
 * @param quotable whether the words may stand in a report among those of others
 */
public record Answers(Map<String, Integer> ratings, Map<String, String> words, String comment, boolean quotable) {

    public Answers {
        ratings = Map.copyOf(ratings);
        words = words.entrySet().stream()
                .map(each -> Map.entry(each.getKey(), Written.tidy(each.getValue())))
                .filter(each -> !each.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        comment = Written.tidy(comment);
    }

    /** Answers of which none is in one's own words. */
    public Answers(Map<String, Integer> ratings, String comment, boolean quotable) {
        this(ratings, Map.of(), comment, quotable);
    }
}
