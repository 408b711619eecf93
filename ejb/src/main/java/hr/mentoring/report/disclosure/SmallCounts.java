package hr.mentoring.report.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a list of counts safe to show beside its total: what is too small goes into "other", which is large enough itself. */
public final class SmallCounts {

    private SmallCounts() {}

    /**
     * The counts that may be shown.
     *
     * @param counts how often each thing happened
     * @param other the key under which the small ones are counted together
     * @param threshold the fewest that may be shown
     * @return the counts of {@code threshold} or more, largest first, then {@code other} if anything is left; empty when all
     *     together are fewer than {@code threshold}, and then the total must not be shown either
     */
    public static Map<String, Integer> merged(Map<String, Integer> counts, String other, int threshold) {
        List<Map.Entry<String, Integer>> largestFirst = new ArrayList<>(counts.entrySet());
        largestFirst.removeIf(count -> count.getValue() == 0);
        largestFirst.sort(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        int rest = 0;
        while (!largestFirst.isEmpty()
                && (last(largestFirst).getValue() < threshold || (rest > 0 && rest < threshold))) {
            rest += last(largestFirst).getValue();
            largestFirst.remove(largestFirst.size() - 1);
        }
        Map<String, Integer> shown = new LinkedHashMap<>();
        largestFirst.forEach(count -> shown.put(count.getKey(), count.getValue()));
        if (rest >= threshold) {
            shown.put(other, rest);
        }
        return shown;
    }

    private static Map.Entry<String, Integer> last(List<Map.Entry<String, Integer>> counts) {
        return counts.get(counts.size() - 1);
    }
}
