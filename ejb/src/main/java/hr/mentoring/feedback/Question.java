package hr.mentoring.feedback;

import hr.mentoring.agreement.Side;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.common.Texts;
import hr.mentoring.program.ProgramId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One question of a questionnaire. The standard ones have their wording in the product, one for each side; a program's own
 * ones bring it along.
 *
 * @param code names the question, and so its figure in the reports
 * @param kind how it is answered
 * @param english the wording of a program's own question; null for a standard one
 * @param german the same in German
 * @param options what can be chosen, in order; empty unless one is to be chosen
 */
public record Question(
        String code,
        Kind kind,
        @Nullable String english,
        @Nullable String german,
        List<Option> options) {

    /** Something that can be chosen, in both languages. */
    public record Option(String english, String german) {

        /** The option as it is read. */
        public String wording(Locale locale) {
            return Texts.closest(locale).equals(Locale.GERMAN) ? german : english;
        }
    }

    /** How a question is answered. */
    public enum Kind {
        /** One of five, from "not at all" to "very much". */
        RATING(1, 5),
        /** Yes or no. */
        YES_NO(0, 1),
        /** One of the options that the question brings along, numbered from 1. */
        CHOICE(1, 1),
        /** In one's own words, or not at all. */
        TEXT(0, 0);

        private final int least;
        private final int most;

        Kind(int least, int most) {
            this.least = least;
            this.most = most;
        }
    }

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final int LONGEST = 300;
    private static final int LONGEST_OPTION = 100;
    private static final int FEWEST_OPTIONS = 2;
    private static final int MOST_OPTIONS = 8;
    private static final int DIGITS = 16;

    public static final String QUALITY = "quality";
    public static final String PROGRESS = "progress";
    public static final String MATCH = "match";
    public static final String RECEIVED = "received";
    public static final String GIVEN = "given";
    public static final String RECOMMEND = "recommend";

    public static final String EXPECTATIONS = "expectations";
    public static final String ATTAINED = "attained";

    /** The questions that come with the product, each with the literature that it follows. */
    public static final List<Question> OFFERED = List.of(
            offered(QUALITY, Kind.RATING),
            offered(PROGRESS, Kind.RATING),
            offered(MATCH, Kind.RATING),
            offered(RECEIVED, Kind.RATING),
            offered(GIVEN, Kind.RATING),
            offered(RECOMMEND, Kind.YES_NO),
            offered(EXPECTATIONS, Kind.RATING),
            offered(ATTAINED, Kind.RATING));

    public Question {
        options = List.copyOf(options);
        if (!CODE.matcher(code).matches()) {
            throw RuleBroken.on("code", "feedback.question-code", code);
        }
        if (isLongerThan(LONGEST, english) || isLongerThan(LONGEST, german)) {
            throw RuleBroken.on("questions", "feedback.question-long", code, LONGEST);
        }
        requireOptions(code, kind, options);
    }

    /** A question that brings no options along. */
    public Question(String code, Kind kind, @Nullable String english, @Nullable String german) {
        this(code, kind, english, german, List.of());
    }

    private static void requireOptions(String code, Kind kind, List<Option> options) {
        if (kind != Kind.CHOICE) {
            if (!options.isEmpty()) {
                throw RuleBroken.on("questions", "feedback.options-needless", code);
            }
            return;
        }
        if (options.size() < FEWEST_OPTIONS || options.size() > MOST_OPTIONS) {
            throw RuleBroken.on(
                    "questions", "feedback.options-count", code, FEWEST_OPTIONS, MOST_OPTIONS, options.size());
        }
        for (Option option : options) {
            if (option.english().isBlank() || option.german().isBlank()) {
                throw RuleBroken.on("questions", "feedback.option-wording", code);
            }
            if (option.english().length() > LONGEST_OPTION || option.german().length() > LONGEST_OPTION) {
                throw RuleBroken.on("questions", "feedback.question-long", code, LONGEST_OPTION);
            }
        }
        if (options.stream().map(Option::english).distinct().count() < options.size()
                || options.stream().map(Option::german).distinct().count() < options.size()) {
            throw RuleBroken.on("questions", "feedback.option-twice", code);
        }
    }

    private static boolean isLongerThan(int longest, @Nullable String text) {
        return text != null && text.length() > longest;
    }

    private static Question offered(String code, Kind kind) {
        return new Question(code, kind, null, null);
    }

    /** The question that comes with the product under this code. */
    static Question offered(String code) {
        return OFFERED.stream()
                .filter(question -> question.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No question is offered as " + code));
    }

    /** Whether its wording comes with the product. */
    public boolean isStandard() {
        return OFFERED.stream().anyMatch(question -> question.code().equals(code));
    }

    /** Whether it has to be answered before a survey is handed in; then a number answers it. */
    public boolean isRequired() {
        return kind != Kind.TEXT;
    }

    /** The least number that answers it. */
    public int least() {
        return kind.least;
    }

    /** The highest number that answers it. */
    public int most() {
        return kind == Kind.CHOICE ? options.size() : kind.most;
    }

    /**
     * What the figures of this question are called in reports. A program's own question is another one as soon as a word
     * of it changes, whatever its code, so that answers to different questions are never added up.
     */
    public String reportedAs(ProgramId program) {
        return isStandard() ? code : "own:%s:%s".formatted(program, digest());
    }

    private String digest() {
        try {
            byte[] content = "%s|%s|%s|%s|%s"
                    .formatted(code, kind, english, german, options)
                    .getBytes(StandardCharsets.UTF_8);
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content))
                    .substring(0, DIGITS);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** The question as this side reads it. */
    public String wording(Locale locale, Side side) {
        String own = Texts.closest(locale).equals(Locale.GERMAN) && german != null ? german : english;
        return own != null
                ? own
                : Texts.of(locale, "feedback.question." + code + (side == Side.MENTEE ? ".mentee" : ".mentor"));
    }

    /** An answer to it in words. */
    public String answer(Locale locale, int answer) {
        return switch (kind) {
            case RATING -> Texts.of(locale, "feedback.rating." + answer);
            case YES_NO -> Texts.of(locale, answer == 1 ? "feedback.yes" : "feedback.no");
            case CHOICE -> options.get(answer - 1).wording(locale);
            case TEXT -> throw new IllegalArgumentException("No number answers " + code);
        };
    }

    /** What the question is about, in a word or two, as reports name it. */
    public String topic(Locale locale) {
        return isStandard() ? Texts.of(locale, "feedback.topic." + code) : wording(locale, Side.MENTEE);
    }
}
