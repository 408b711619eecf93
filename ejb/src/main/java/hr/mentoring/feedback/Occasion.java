package hr.mentoring.feedback;

import hr.mentoring.common.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** On which occasion both sides of a pair are asked how it goes. */
public enum Occasion {
    /** Towards the end of each quarter. */
    QUARTER(Question.QUALITY, Question.PROGRESS, Question.MATCH, Question.RECEIVED, Question.GIVEN, Question.RECOMMEND),
    /** When the two have met for the first time. */
    FIRST_MEETING(Question.MATCH, Question.EXPECTATIONS),
    /** When half of the time that they have is over. */
    HALF_TIME(Question.QUALITY, Question.ATTAINED, Question.MATCH),
    /** When the pair is over, or its cohort closes. */
    END(Question.QUALITY, Question.ATTAINED, Question.RECEIVED, Question.GIVEN, Question.RECOMMEND);

    /** The occasions that a pair reaches once, in the order in which it does. */
    public static final List<Occasion> MILESTONES = List.of(FIRST_MEETING, HALF_TIME, END);

    private final List<String> standard;

    Occasion(String... standard) {
        this.standard = List.of(standard);
    }

    /** What is asked unless a program decides otherwise. */
    public List<Question> standard() {
        return standard.stream().map(Question::offered).toList();
    }

    /** Whether a pair reaches it once, instead of each quarter. */
    public boolean isMilestone() {
        return this != QUARTER;
    }

    /** Its name in keys and addresses: {@code first-meeting}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its name for readers. */
    public String title(Locale locale) {
        return Texts.of(locale, "feedback.occasion." + key());
    }

    /** The occasion with this key or name. */
    public static Optional<Occasion> find(String name) {
        return Arrays.stream(values())
                .filter(occasion ->
                        occasion.key().equals(name) || occasion.name().equals(name))
                .findFirst();
    }
}
