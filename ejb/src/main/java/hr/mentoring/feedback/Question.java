package hr.mentoring.feedback;

import hr.mentoring.agreement.Side;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.common.Texts;
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
 */
public record Question(
        String code,
        Kind kind,
        @Nullable String english,
        @Nullable String german) {

    /** How a question is answered. */
    public enum Kind {
        /** One of five, from "not at all" to "very much". */
        RATING(1, 5),
        /** Yes or no. */
        YES_NO(0, 1);

        private final int least;
        private final int most;

        Kind(int least, int most) {
            this.least = least;
            this.most = most;
        }

        public int least() {
            return least;
        }

        public int most() {
            return most;
        }
    }

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final int LONGEST = 300;

    public static final String QUALITY = "quality";
    public static final String PROGRESS = "progress";
    public static final String MATCH = "match";
    public static final String RECEIVED = "received";
    public static final String GIVEN = "given";
    public static final String RECOMMEND = "recommend";

    /** What is asked unless a program decides otherwise: six taps and, for whoever likes, some words. */
    public static final List<Question> STANDARD = List.of(
            standard(QUALITY, Kind.RATING),
            standard(PROGRESS, Kind.RATING),
            standard(MATCH, Kind.RATING),
            standard(RECEIVED, Kind.RATING),
            standard(GIVEN, Kind.RATING),
            standard(RECOMMEND, Kind.YES_NO));

    public Question {
        if (!CODE.matcher(code).matches()) {
            throw RuleBroken.on("code", "feedback.question-code", code);
        }
        if (isLongerThan(LONGEST, english) || isLongerThan(LONGEST, german)) {
            throw RuleBroken.on("questions", "feedback.question-long", code, LONGEST);
        }
    }

    private static boolean isLongerThan(int longest, @Nullable String text) {
        return text != null && text.length() > longest;
    }

    private static Question standard(String code, Kind kind) {
        return new Question(code, kind, null, null);
    }

    /** Whether its wording comes with the product. */
    public boolean isStandard() {
        return STANDARD.stream().anyMatch(question -> question.code().equals(code));
    }

    /** The question as this side reads it. */
    public String wording(Locale locale, Side side) {
        String own = Texts.closest(locale).equals(Locale.GERMAN) && german != null ? german : english;
        return own != null
                ? own
                : Texts.of(locale, "feedback.question." + code + (side == Side.MENTEE ? ".mentee" : ".mentor"));
    }

    /** What the question is about, in a word or two, as reports name it. */
    public String topic(Locale locale) {
        return isStandard() ? Texts.of(locale, "feedback.topic." + code) : wording(locale, Side.MENTEE);
    }
}
