package hr.mentoring.agreement.model;

import hr.mentoring.agreement.Comparison.Fate;
import hr.mentoring.agreement.Comparison.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The shortest way from one passage to another in whole words: a longest common subsequence, in time and memory
 * proportional to the product of the words that are not common at the beginning or end. Space between two changed words
 * counts as changed with them, since a phrase reads better in one piece than word for word.
 */
final class WordDiff {

    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{N}\\p{M}]+|.", Pattern.DOTALL);

    private final List<String> before;
    private final List<String> after;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();

    private WordDiff(String before, String after) {
        this.before = words(before);
        this.after = words(after);
    }

    /** The words of both passages in order, those removed before those added in the same place. */
    static List<Piece> between(String before, String after) {
        return new WordDiff(before, after).pieces();
    }

    private static List<String> words(String passage) {
        return WORD.matcher(passage).results().map(MatchResult::group).toList();
    }

    private List<Piece> pieces() {
        int start = 0;
        while (start < before.size()
                && start < after.size()
                && before.get(start).equals(after.get(start))) {
            start++;
        }
        int endBefore = before.size();
        int endAfter = after.size();
        while (endBefore > start
                && endAfter > start
                && before.get(endBefore - 1).equals(after.get(endAfter - 1))) {
            endBefore--;
            endAfter--;
        }
        keep(String.join("", before.subList(0, start)));
        walk(before.subList(start, endBefore), after.subList(start, endAfter));
        keep(String.join("", before.subList(endBefore, before.size())));
        flush();
        return List.copyOf(pieces);
    }

    private void walk(List<String> from, List<String> to) {
        int[][] common = commonLengths(from, to);
        int i = 0;
        int j = 0;
        while (i < from.size() || j < to.size()) {
            if (i < from.size() && j < to.size() && from.get(i).equals(to.get(j))) {
                keep(from.get(i));
                i++;
                j++;
            } else if (j == to.size() || (i < from.size() && common[i + 1][j] >= common[i][j + 1])) {
                removed.append(from.get(i++));
            } else {
                added.append(to.get(j++));
            }
        }
    }

    /** How many words the rests from i and from j have in common. */
    private static int[][] commonLengths(List<String> from, List<String> to) {
        int[][] common = new int[from.size() + 1][to.size() + 1];
        for (int i = from.size() - 1; i >= 0; i--) {
            for (int j = to.size() - 1; j >= 0; j--) {
                common[i][j] = from.get(i).equals(to.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private void keep(String words) {
        if (words.isEmpty()) {
            return;
        }
        boolean betweenChanges = words.isBlank() && !removed.isEmpty() && !added.isEmpty();
        if (betweenChanges) {
            removed.append(words);
            added.append(words);
        } else {
            flush();
            add(Fate.SAME, words);
        }
    }

    private void flush() {
        String common = trailingSpace();
        add(Fate.REMOVED, removed.substring(0, removed.length() - common.length()));
        add(Fate.ADDED, added.substring(0, added.length() - common.length()));
        removed.setLength(0);
        added.setLength(0);
        add(Fate.SAME, common);
    }

    /** Space that was held back for a further change that did not come. */
    private String trailingSpace() {
        int length = 0;
        while (length < removed.length()
                && length < added.length()
                && Character.isWhitespace(removed.charAt(removed.length() - 1 - length))
                && removed.charAt(removed.length() - 1 - length) == added.charAt(added.length() - 1 - length)) {
            length++;
        }
        return removed.substring(removed.length() - length);
    }

    private void add(Fate fate, String words) {
        if (words.isEmpty()) {
            return;
        }
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).fate() == fate) {
            pieces.set(last, new Piece(fate, pieces.get(last).words() + words));
        } else {
            pieces.add(new Piece(fate, words));
        }
    }
}
