package hr.mentoring.enrollment.signup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a cell with several answers apart. Form tools put a semicolon, a line end or a comma between them; commas may be
 * part of an answer too, so the longest run that is known as a whole is taken as one.
 */
final class CellWords {

    private static final Pattern BETWEEN_ANSWERS = Pattern.compile("[;\\n\\r|]+");
    private static final Pattern OTHER =
            Pattern.compile("(?i)^\\s*(other|others|sonstiges|andere|anderes)\\s*[:\\-–]\\s*");
    private static final Pattern BULLET = Pattern.compile("^\\s*[-–•*]\\s+");
    private static final Pattern LEVEL = Pattern.compile("^(.*?)\\s*[:\\-–(\\[]\\s*([1-5])\\s*(?:/\\s*5)?\\s*[)\\]]?$");

    /** No answer that we know has more commas in it than this; it keeps a cell of commas from taking forever. */
    private static final int MOST_PIECES = 6;

    private CellWords() {}

    /** One answer, and the level that stands behind it, such as "Negotiating (4)"; 0 where none does. */
    record Answer(String words, int level) {}

    /** The answers in a cell, in order. */
    static List<Answer> answers(String cell, Predicate<String> known) {
        List<Answer> answers = new ArrayList<>();
        for (String part : BETWEEN_ANSWERS.split(cell)) {
            takeApart(clean(part), known, answers);
        }
        return answers;
    }

    private static void takeApart(String part, Predicate<String> known, List<Answer> answers) {
        if (part.isEmpty()) {
            return;
        }
        List<String> pieces = Arrays.asList(part.split(",", -1));
        int from = 0;
        while (from < pieces.size()) {
            int to = longestKnown(pieces, from, known);
            String words = clean(String.join(",", pieces.subList(from, to)));
            if (!words.isEmpty()) {
                answers.add(answer(words, known));
            }
            from = to;
        }
    }

    private static int longestKnown(List<String> pieces, int from, Predicate<String> known) {
        for (int to = Math.min(pieces.size(), from + MOST_PIECES); to > from + 1; to--) {
            if (known.test(answer(clean(String.join(",", pieces.subList(from, to))), known)
                    .words())) {
                return to;
            }
        }
        return from + 1;
    }

    private static Answer answer(String words, Predicate<String> known) {
        Matcher level = LEVEL.matcher(words);
        return !known.test(words) && level.matches()
                ? new Answer(level.group(1).strip(), Integer.parseInt(level.group(2)))
                : new Answer(words, 0);
    }

    private static String clean(String part) {
        String bare = BULLET.matcher(part).replaceFirst("");
        return OTHER.matcher(bare).replaceFirst("").strip();
    }
}
