package hr.mentoring.reciprocity;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * What went each way, side by side; a picture and never a debt.
 *
 * @param mine what the reader gave
 * @param theirs what the other one gave
 * @param held how often the two met, which both gave
 * @param minutes how long they met in all
 * @param passedOn how often one of them gave something on to somebody else
 */
public record Balance(Tally mine, Tally theirs, int held, int minutes, int passedOn) {

    private static final int SHORTEST_SCALE = 4;

    /** One kind, with how often it went each way. */
    public record Row(String key, int mine, int theirs) {

        private boolean isEmpty() {
            return mine + theirs == 0;
        }
    }

    /** The kinds that there were, what is known without typing last. */
    public List<Row> rows() {
        Stream<Row> entered =
                Arrays.stream(GiftKind.values()).map(kind -> new Row(kind.key(), mine.of(kind), theirs.of(kind)));
        Stream<Row> derived = Stream.of(
                row("advice", tally -> tally.derived().advice()),
                row("sent", tally -> tally.derived().sent()),
                row("answered", tally -> tally.derived().answered()),
                row("thanked", tally -> tally.derived().thanked()));
        return Stream.concat(entered, derived).filter(row -> !row.isEmpty()).toList();
    }

    /** The longest row, for the scale of a picture; one act alone does not fill it. */
    public int most() {
        return rows().stream()
                .mapToInt(row -> Math.max(row.mine(), row.theirs()))
                .reduce(SHORTEST_SCALE, Math::max);
    }

    /** Whether nothing has gone either way yet. */
    public boolean isEmpty() {
        return mine.acts() + theirs.acts() + held == 0;
    }

    private Row row(String name, ToIntFunction<Tally> count) {
        return new Row("reciprocity.derived." + name, count.applyAsInt(mine), count.applyAsInt(theirs));
    }
}
