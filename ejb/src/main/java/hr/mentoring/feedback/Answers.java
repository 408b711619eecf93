package hr.mentoring.feedback;

import java.util.Map;

/**
 * What somebody answers.
 *
 * @param ratings by the question's code
 * @param comment their own words; may be empty
 * @param quotable whether the words may stand in a report among those of others
 */
public record Answers(Map<String, Integer> ratings, String comment, boolean quotable) {

    public Answers {
        ratings = Map.copyOf(ratings);
        comment = comment.strip();
    }
}
