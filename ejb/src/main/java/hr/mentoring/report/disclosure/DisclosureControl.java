package hr.mentoring.report.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which cells of a quarter may be published: as many as possible in the order of their importance, such that
 * <b>no combination of published figures speaks about fewer than k people</b>, however it is added up and subtracted
 *
 * <ul>
 *   <li>from all cells of this quarter, whoever may see them (rows, columns, totals, managers' parts);
 *   <li>from all cells of this quarter and of all earlier quarters together, even if nobody changed their mind in between.
 * </ul>
 *
 * <p>{@link Panels} hold the proof. Cells that would break it are withheld, the small ones as well as those by which small
 * ones could be calculated. Only where the whole, the first cell, differs from earlier quarters by too few people, a few
 * answers are left out of all figures instead, which costs less than to say nothing; which ones is decided by a hash of their
 * names, and so does not depend on what they say.
 */
public final class DisclosureControl {

    /** The fewest people that a figure may speak about unless the company sets more. */
    public static final int LEAST_THRESHOLD = 5;

    /** How much work is spent on asking, cell by cell, whether something that was withheld can be shown after all. */
    private static final long SECOND_CHANCES = 100_000;

    private final int threshold;

    /**
     * @param threshold the fewest people that anything published may speak about, {@value #LEAST_THRESHOLD} or more
     */
    public DisclosureControl(int threshold) {
        if (threshold < LEAST_THRESHOLD) {
            throw new IllegalArgumentException(
                    "The threshold (%d) must be at least %d".formatted(threshold, LEAST_THRESHOLD));
        }
        this.threshold = threshold;
    }

    /**
     * Decides.
     *
     * @param voices the quarter's voices in the order of their names, each once
     * @param candidates the cells, most important first; the first is the whole
     * @param earlier the quarters that were published before, in this order
     */
    public Published decide(List<Voice> voices, List<Cell> candidates, List<Counted> earlier) {
        return new Quarter(voices, candidates, earlier).decide();
    }

    /** The decision about one quarter, as far as it has come. */
    private final class Quarter {

        private final List<Voice> voices;
        private final List<Cell> cells;
        private final History history;
        private final Marks firstOfPerson;
        private final BitSet leftOut = new BitSet();
        private final Map<Integer, List<Integer>> twins = new HashMap<>();

        Quarter(List<Voice> voices, List<Cell> cells, List<Counted> earlier) {
            this.voices = voices;
            this.cells = cells;
            this.history = new History(voices, earlier);
            BitSet isFirst = new BitSet();
            long last = 0;
            for (int place = 0; place < voices.size(); place++) {
                long person = voices.get(place).person();
                isFirst.set(place, place == 0 || person != last);
                last = person;
            }
            this.firstOfPerson = new Marks(isFirst);
        }

        Published decide() {
            List<Integer> wanted = largeEnough();
            Draft draft = new Draft(wanted);
            if (draft.danger != null && makeTheWholeSafe()) {
                wanted = largeEnough();
                draft = new Draft(wanted);
            }
            for (int size = wanted.size() / 2; draft.danger != null; size /= 2) {
                draft = new Draft(first(Math.max(1, size), wanted));
            }
            return publish(withSecondChances(draft, wanted));
        }

        /** Leaves out answers until the whole could be published alone; returns whether any had to be. */
        private boolean makeTheWholeSafe() {
            Panels.Danger danger = dangerOfTheWhole();
            while (danger != null) {
                leaveOut(danger);
                danger = dangerOfTheWhole();
            }
            return !leftOut.isEmpty();
        }

        private Panels.@Nullable Danger dangerOfTheWhole() {
            return new Draft(first(1, largeEnough())).danger;
        }

        private static List<Integer> first(int size, List<Integer> numbers) {
            return numbers.subList(0, Math.min(size, numbers.size()));
        }

        /** The cells that count enough people; of those that count the same voices the most important one. */
        private List<Integer> largeEnough() {
            Map<Ascending, Integer> known = new HashMap<>();
            List<Integer> large = new ArrayList<>();
            twins.clear();
            for (int number = 0; number < cells.size(); number++) {
                Cell cell = counted(cells.get(number));
                if (peopleIn(cell) >= threshold) {
                    Integer twin = known.putIfAbsent(cell.counted(), number);
                    if (twin == null) {
                        large.add(number);
                    } else {
                        twins.computeIfAbsent(twin, t -> new ArrayList<>()).add(number);
                    }
                }
            }
            return large;
        }

        /** How many people a cell counts, whose voices follow each other. */
        private int peopleIn(Cell cell) {
            int people = 0;
            int last = -1;
            for (int place : cell.places()) {
                int person = firstOfPerson.before(place + 1);
                people += person == last ? 0 : 1;
                last = person;
            }
            return people;
        }

        private Cell counted(Cell cell) {
            return leftOut.isEmpty()
                    ? cell
                    : new Cell(
                            cell.key(),
                            cell.voices().filter(voice -> !leftOut.get(voice)).toArray());
        }

        /** Leaves out answers of as many people as it takes for a danger to be none; all answers where there are too few. */
        private void leaveOut(Panels.Danger danger) {
            int before = leftOut.cardinality();
            Set<Integer> people = new HashSet<>(danger.people());
            int enough = Math.max(threshold, people.size() + 1);
            int[] personAt = personAt();
            counted(cells.get(0))
                    .voices()
                    .boxed()
                    .sorted(Comparator.<Integer>comparingLong(
                                    voice -> voices.get(voice).scatter())
                            .thenComparing(Comparator.naturalOrder()))
                    .filter(voice -> people.size() < enough && people.add(personAt[voice]))
                    .forEach(leftOut::set);
            if (leftOut.cardinality() == before) {
                leftOut.set(0, voices.size());
            }
        }

        /** The person of each voice of the quarter. */
        private int[] personAt() {
            int[] personAt = new int[voices.size()];
            for (int voice = 0; voice < history.voices(); voice++) {
                int place = history.placeNow(voice);
                if (place >= 0) {
                    personAt[place] = history.person(voice);
                }
            }
            return personAt;
        }

        /** Shows what was withheld and turns out to be harmless after all, as long as asking is cheap. */
        private Draft withSecondChances(Draft safe, List<Integer> wanted) {
            Draft best = safe;
            List<Integer> refused = new ArrayList<>(wanted);
            refused.removeAll(new HashSet<>(safe.accepted));
            if ((long) refused.size() * history.voices() > SECOND_CHANCES) {
                return safe;
            }
            for (int number : refused) {
                List<Integer> more = new ArrayList<>(best.accepted);
                more.add(number);
                more.sort(null);
                Draft bolder = new Draft(more);
                if (bolder.danger == null && bolder.accepted.size() == more.size()) {
                    best = bolder;
                }
            }
            return best;
        }

        private Published publish(Draft draft) {
            Set<String> keys = new HashSet<>();
            for (int number : draft.accepted) {
                keys.add(cells.get(number).key());
                twins.getOrDefault(number, List.of())
                        .forEach(twin -> keys.add(cells.get(twin).key()));
            }
            Counted.Builder counted = new Counted.Builder();
            for (int voice = 0; voice < voices.size(); voice++) {
                int[] parts = draft.forest.partsOf(voice);
                if (parts.length > 0) {
                    counted.add(voices.get(voice), parts);
                }
            }
            return new Published(keys, new HashSet<>(leftOut.stream().boxed().toList()), counted.build());
        }

        /** What would be published of some cells. */
        private final class Draft {

            private final Forest forest;
            private final List<Integer> accepted;
            private final Panels.@Nullable Danger danger;

            Draft(List<Integer> wanted) {
                forest = new Forest(
                        voices.size(),
                        wanted.stream()
                                .map(number -> counted(cells.get(number)))
                                .toList(),
                        threshold);
                Panels panels = new Panels(threshold, history, forest);
                danger = panels.settle();
                accepted = panels.accepted().stream().map(wanted::get).toList();
            }
        }
    }
}
