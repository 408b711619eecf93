package hr.mentoring.directory.store;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How people are found by what somebody types: without regard to case and accents, so that {@code muller} finds Müller.
 */
public final class SearchText {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int LONGEST = 600;
    private static final int MOST_WORDS = 6;

    private SearchText() {}

    /** What is kept beside a person to search in. */
    public static String of(String... parts) {
        String text = plain(String.join(" ", parts));
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    /** The words that somebody is looking for. */
    public static List<String> words(String typed) {
        return Arrays.stream(SPACES.split(plain(typed).strip()))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    /** The pattern for {@code like} that finds a word anywhere; both databases escape with a backslash unless told. */
    public static String contains(String word) {
        return "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static String plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean ascii = lower.chars().allMatch(character -> character < 128);
        return ascii
                ? lower
                : ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                        .replaceAll("");
    }
}
