package hr.mentoring.common.print;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives Arabic letters the form that they take beside their neighbors, as Unicode's presentation forms (block B), which
 * fonts draw without a shaping engine. Which form belongs to which letter follows from Unicode's own decompositions.
 */
final class ArabicLetters {

    private static final char FIRST_FORM = '\uFE80';
    private static final char LAST_FORM = '\uFEF4';
    private static final char FIRST_LIGATURE = '\uFEF5';
    private static final char LAST_LIGATURE = '\uFEFC';
    private static final char LAM = '\u0644';
    private static final char TATWEEL = '\u0640';

    /** The forms of each letter in Unicode's order: isolated, final, initial, medial; fewer for what does not join. */
    private static final Map<Character, String> FORMS = new HashMap<>();

    /** Lam and a following alef are one sign; the form after a joining letter follows it. */
    private static final Map<Character, Character> LAM_ALEF = new HashMap<>();

    static {
        for (char form = FIRST_FORM; form <= LAST_FORM; form++) {
            FORMS.merge(plain(form).charAt(0), String.valueOf(form), String::concat);
        }
        for (char ligature = FIRST_LIGATURE; ligature <= LAST_LIGATURE; ligature += 2) {
            LAM_ALEF.put(plain(ligature).charAt(1), ligature);
        }
    }

    private ArabicLetters() {}

    private static String plain(char form) {
        return Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC);
    }

    /** The text, in the order in which it is read, with each letter in its form. */
    static String shaped(String text) {
        StringBuilder shaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean joinsBefore = joinsAfter(text, neighbor(text, i, -1));
            int next = neighbor(text, i, 1);
            Character ligature = letter == LAM && next == i + 1 ? LAM_ALEF.get(text.charAt(next)) : null;
            if (ligature != null) {
                shaped.append((char) (ligature + (joinsBefore ? 1 : 0)));
                i++;
            } else {
                shaped.append(form(letter, joinsBefore, next >= 0 && joins(text.charAt(next))));
            }
        }
        return shaped.toString();
    }

    /** The place of the next sign in a direction that is no mark above or below a letter; -1 where there is none. */
    private static int neighbor(String text, int from, int step) {
        int place = from + step;
        while (place >= 0
                && place < text.length()
                && Character.getType(text.charAt(place)) == Character.NON_SPACING_MARK) {
            place += step;
        }
        return place < text.length() ? place : -1;
    }

    private static boolean joins(char letter) {
        return letter == TATWEEL || FORMS.getOrDefault(letter, "").length() > 1;
    }

    /** Whether the letter at a place reaches for the one after it. */
    private static boolean joinsAfter(String text, int place) {
        return place >= 0
                && (text.charAt(place) == TATWEEL
                        || FORMS.getOrDefault(text.charAt(place), "").length() == 4);
    }

    private static char form(char letter, boolean joinsBefore, boolean nextJoins) {
        String forms = FORMS.getOrDefault(letter, "");
        int form = (joinsBefore && forms.length() > 1 ? 1 : 0) + (nextJoins && forms.length() == 4 ? 2 : 0);
        return forms.isEmpty() ? letter : forms.charAt(form);
    }
}
