package hr.mentoring.batch.job;

import java.util.ArrayList;
import java.util.List;

/**
 * The part of a stage's items whose numbers lie in here.
 *
 * @param first the smallest of the numbers
 * @param last the largest of them
 */
public record Range(long first, long last) {

    /** Nobody's number lies in here. */
    static final Range EMPTY = new Range(0, -1);

    /** Whether an item with this number belongs to the part. */
    public boolean contains(long number) {
        return first <= number && number <= last;
    }

    /**
     * Cuts items into parts of about the same size; items of the same number stay together.
     *
     * @param numbers one for each item, in ascending order
     * @param atMost how many parts
     * @return at least one part
     */
    static List<Range> cut(List<Long> numbers, int atMost) {
        List<Range> parts = new ArrayList<>();
        int size = Math.max(1, (numbers.size() + atMost - 1) / atMost);
        int from = 0;
        while (from < numbers.size()) {
            int to = Math.min(from + size, numbers.size());
            while (to < numbers.size() && numbers.get(to).equals(numbers.get(to - 1))) {
                to++;
            }
            parts.add(new Range(numbers.get(from), numbers.get(to - 1)));
            from = to;
        }
        return parts.isEmpty() ? List.of(EMPTY) : parts;
    }
}
