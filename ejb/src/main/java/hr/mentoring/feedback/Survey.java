package hr.mentoring.feedback;

import hr.mentoring.agreement.Side;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One's own survey, with what one answered so far.
 *
 * @param about the other one of the pair
 * @param side which of the two the reader is
 * @param occasion on which occasion one is asked
 * @param quarter in which quarter it is counted
 * @param closesOn the last day for answers
 * @param questions what is asked, in order
 * @param ratings what was answered so far, by the question's code
 * @param words what was answered in one's own words so far, by the question's code
 * @param comment what else was written so far; may be empty
 * @param quotable whether the words may stand in a report among those of others
 * @param answeredAt when it was handed in, or null
 * @param closed whether the time for answers is over
 * @param promise what one is told, or was told, about who sees the answers
 */
public record Survey(
        SurveyId id,
        PairId pair,
        PersonId about,
        Side side,
        Occasion occasion,
        Quarter quarter,
        LocalDate closesOn,
        List<Question> questions,
        Map<String, Integer> ratings,
        Map<String, String> words,
        String comment,
        boolean quotable,
        @Nullable Instant answeredAt,
        boolean closed,
        Promise promise) {

    public Survey {
        questions = List.copyOf(questions);
        ratings = Map.copyOf(ratings);
        words = Map.copyOf(words);
    }

    /** When it was handed in; empty while it can be changed. */
    public Optional<Instant> answered() {
        return Optional.ofNullable(answeredAt);
    }

    /** Whether answers can still be given. */
    public boolean isOpen() {
        return answeredAt == null && !closed;
    }

    /** How many questions have to be answered. */
    public long required() {
        return questions.stream().filter(Question::isRequired).count();
    }
}
