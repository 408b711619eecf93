package hr.mentoring.concern;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has gathered for themselves about one of their pairs.
 *
 * @param on the answers by question; what is missing or empty was not answered
 * @param revision what to hand back when saving; 0 for an empty sheet
 * @param savedAt when it was saved last, or null for an empty sheet
 */
public record Thoughts(
        Map<Question, String> on, int revision, @Nullable Instant savedAt) {

    /** An empty sheet. */
    public static final Thoughts NONE = new Thoughts(Map.of(), 0, null);

    public Thoughts {
        on = Map.copyOf(on);
    }

    /** The answer to a question; empty where there is none. */
    public String answer(Question question) {
        return on.getOrDefault(question, "");
    }

    /** What one would say to somebody else: everything but the guess at the other one's view, a passage for each answer. */
    public String inWords() {
        return Stream.of(Question.HAPPENED, Question.FELT, Question.WISH)
                .map(this::answer)
                .filter(answer -> !answer.isBlank())
                .collect(Collectors.joining("\n\n"));
    }
}
