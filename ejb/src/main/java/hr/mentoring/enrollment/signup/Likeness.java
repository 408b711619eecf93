package hr.mentoring.enrollment.signup;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How alike two wordings are, whatever their case, accents and punctuation. */
public final class Likeness {

    /** Completely alike. */
    static final int SAME = 100;

    /** How alike wordings are of which one stands inside the other. */
    private static final int CONTAINED = 60;

    private static final int TELLING_LETTERS = 4;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}+#]+");

    private Likeness() {}

    /** Words without case, accents and punctuation. */
    public static String plain(String words) {
        String decomposed = Normalizer.normalize(words.replace("ß", "ss"), Normalizer.Form.NFKD);
        String bare = ACCENTS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS.matcher(bare).replaceAll(" ").strip();
    }

    /** From 0 (nothing in common) to {@value #SAME}, for two wordings made {@linkplain #plain plain}. */
    static int of(String one, String other) {
        if (one.equals(other)) {
            return SAME;
        }
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        return Math.max(wordsInCommon(one, other), lettersInCommon(one, other));
    }

    private static int wordsInCommon(String one, String other) {
        Set<String> ours = words(one);
        Set<String> theirs = words(other);
        Set<String> common = new HashSet<>(ours);
        common.retainAll(theirs);
        int letters = letters(common);
        int all = Math.max(letters(ours), letters(theirs));
        boolean oneHoldsTheOther = common.size() == Math.min(ours.size(), theirs.size());
        int share = 90 * letters / Math.max(1, all);
        return oneHoldsTheOther && letters >= TELLING_LETTERS ? Math.max(CONTAINED, share) : share;
    }

    private static Set<String> words(String plain) {
        return new HashSet<>(Arrays.asList(plain.split(" ")));
    }

    private static int letters(Set<String> words) {
        return words.stream().mapToInt(String::length).sum();
    }

    /** The part of the longer wording that needs no change to become the other, by Levenshtein's distance. */
    private static int lettersInCommon(String one, String other) {
        int longest = Math.max(one.length(), other.length());
        if (longest > 200) {
            return 0;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return 95 * (longest - row[other.length()]) / longest;
    }
}
