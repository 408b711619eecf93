package hr.mentoring.report.disclosure;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The proof that every combination of what is published speaks about k people or more: k panels of people, nobody on two of
 * them, such that <b>whoever speaks about nobody on one of the panels speaks about nobody at all</b>. So whoever says anything
 * speaks about somebody on each of the k panels. (In the words of matroids: the voices contain k disjoint bases of the space
 * of all combinations; a person is on one panel with all voices.)
 *
 * <p>Parts are settled from the smallest to the largest of all quarters, so that small groups choose before large ones, which
 * have many people to choose from. Where a part needs somebody for a panel and everybody whom it could ask is on others, the
 * combination is a danger; a cell of this quarter that takes part in it is withheld, the least important one. If there is none,
 * the combination is one of earlier quarters alone, and was proven when they were published. So what a combination says that
 * speaks about nobody on a panel was either said before, or is nothing.
 *
 * <p>There may be panels where none are found this way: we are on the safe side.
 */
final class Panels {

    private static final int NONE = Register.NONE;

    /**
     * How much is calculated about the parts of this quarter, beyond those of earlier ones, before it is said that a proof
     * takes too long: a minute or two.
     */
    private static final long MOST_WORK = 2_000_000_000;

    /** How many people are looked at to find the one who is needed least elsewhere. */
    private static final int CANDIDATES = 12;

    private final int threshold;
    private final History history;
    private final Register register;
    private final Column panelOf;
    private final Panel[] panels;
    private final boolean[] withheld;
    private final int[] freeIn;
    private long work;

    /**
     * @param forest the cells that are wanted
     * @param history all voices
     */
    Panels(int threshold, History history, Forest forest) {
        this.threshold = threshold;
        this.history = history;
        register = new Register(history, forest);
        int parts = register.size();
        withheld = new boolean[parts];
        freeIn = new int[parts];
        for (int part = 0; part < parts; part++) {
            withheld[part] = register.isOfThisQuarter(part) && !register.isPlanted(part);
            freeIn[part] = register.sizeOf(part);
        }
        panelOf = new Column(history.people(), NONE);
        panels = new Panel[threshold];
        Accumulator rest = new Accumulator(parts);
        Panel.Factors factors = new Panel.Factors(parts);
        Arrays.setAll(panels, number -> new Panel(number, parts, rest, factors));
    }

    /**
     * What cannot be proven although the most important cell alone takes part in it.
     *
     * @param people some of those whom the combination speaks about
     */
    record Danger(Set<Integer> people) {}

    /**
     * Fills the panels, and withholds what has to be; ends early with a danger that only the most important cell makes, or
     * that nobody could look into in time.
     */
    @Nullable
    Danger settle() {
        long workOnThisQuarter = 0;
        for (int part = 0; part < withheld.length; part++) {
            long before = work();
            for (Panel panel : panels) {
                Danger danger = settle(part, panel);
                if (danger != null) {
                    return danger;
                }
            }
            workOnThisQuarter += register.isOfThisQuarter(part) ? work() - before : 0;
            if (workOnThisQuarter > MOST_WORK) {
                return new Danger(Set.of());
            }
        }
        return null;
    }

    private long work() {
        long done = work;
        for (Panel panel : panels) {
            done += panel.work();
        }
        return done;
    }

    private @Nullable Danger settle(int part, Panel panel) {
        while (!withheld[part] && !panel.pins(part)) {
            Panel.Factors combination = panel.speakingOf(part);
            Hearing hearing = new Hearing(combination, panel);
            if (hearing.chosen != NONE) {
                appoint(hearing.chosen, panel);
            } else {
                int cause = hearing.speaks ? leastImportantIn(combination) : NONE;
                if (cause == NONE) {
                    return null;
                }
                if (register.cell(cause) == 0) {
                    return new Danger(hearing.people());
                }
                withhold(cause);
            }
        }
        return null;
    }

    /** Whom a combination speaks about who is not on one panel, and who of them may join it. */
    private final class Hearing {

        private final Panel.Factors combination;
        private final Panel panel;
        private boolean speaks;
        private int candidates;
        private int chosen = NONE;
        private int mostFree;

        Hearing(Panel.Factors combination, Panel panel) {
            this.combination = combination;
            this.panel = panel;
            for (int i = 0; i < combination.size() && candidates < CANDIDATES; i++) {
                int part = combination.part(i);
                int size = register.sizeOf(part);
                Members.Walk voices = register.voicesOf(part, beginIn(size, part));
                for (int j = 0; j < size && candidates < CANDIDATES; j++) {
                    hear(voices.next());
                }
            }
        }

        /** Where to begin asking: elsewhere for each panel, so that none of them takes all people of another group. */
        private int beginIn(int size, int part) {
            long mixed = (31L * part + panel.number() + 1) * 0x9E3779B97F4A7C15L;
            return size == 0 ? 0 : (int) Math.floorMod(mixed >>> 20, (long) size);
        }

        /** Whoever is on the panel need not be heard, since the combination does not speak about them. */
        private void hear(int voice) {
            work++;
            int taken = panelOf.intAt(history.person(voice));
            boolean free = taken == NONE;
            if (free || (!speaks && taken != panel.number())) {
                work += 4;
                if (register.sum(combination, voice) != 0) {
                    speaks = true;
                    if (free) {
                        consider(voice);
                    }
                }
            }
        }

        /**
         * Chooses who is needed least elsewhere: the more people are left in the group of theirs that has the fewest, the less
         * it costs.
         */
        private void consider(int voice) {
            candidates++;
            int free = register.least(freeIn, voice);
            if (free > mostFree) {
                mostFree = free;
                chosen = voice;
            }
        }

        /** Some of those whom it speaks about: all if they are fewer than the threshold. */
        Set<Integer> people() {
            Set<Integer> people = new HashSet<>();
            for (int i = 0; i < combination.size(); i++) {
                int size = register.sizeOf(combination.part(i));
                Members.Walk voices = register.voicesOf(combination.part(i), 0);
                for (int j = 0; j < size && people.size() < threshold; j++) {
                    int voice = voices.next();
                    if (register.sum(combination, voice) != 0) {
                        people.add(history.person(voice));
                    }
                }
            }
            return people;
        }
    }

    /** Puts the person of a voice on a panel, with all of their voices. */
    private void appoint(int voice, Panel panel) {
        panelOf.set(history.person(voice), panel.number());
        int end = history.endOfPerson(voice);
        for (int one = history.firstOfPerson(voice); one < end; one++) {
            int[] parts = register.partsOf(one);
            panel.add(Form.sumOf(parts));
            for (int part : parts) {
                freeIn[part]--;
            }
        }
    }

    /** The least important part to whose cell a combination gives a factor; {@link #NONE} if only earlier quarters have any. */
    private int leastImportantIn(Panel.Factors combination) {
        int least = NONE;
        for (int i = 0; i < combination.size(); i++) {
            int part = combination.part(i);
            if (register.isOfThisQuarter(part)) {
                least = lessImportant(least, part, combination);
                int children = register.children(part);
                work += children;
                for (int j = 0; j < children; j++) {
                    least = lessImportant(least, register.child(part, j), combination);
                }
            }
        }
        return least;
    }

    private int lessImportant(int least, int part, Panel.Factors combination) {
        if (withheld[part]) {
            return least;
        }
        int above = register.parent(part);
        long ofAbove = above == NONE ? 0 : combination.of(above);
        boolean takesPart = combination.of(part) != ofAbove;
        return takesPart && (least == NONE || register.cell(part) > register.cell(least)) ? part : least;
    }

    private void withhold(int part) {
        withheld[part] = true;
        work += 2L * register.sizeOf(part);
        int higher = register.parent(part);
        if (higher != NONE) {
            freeIn[higher] += freeIn[part];
        }
        register.fell(part);
        for (Panel panel : panels) {
            panel.merge(part, higher);
        }
    }

    /** The numbers of the cells that may be published, most important first. */
    List<Integer> accepted() {
        return IntStream.range(0, withheld.length)
                .filter(part -> register.isOfThisQuarter(part) && !withheld[part])
                .map(register::cell)
                .sorted()
                .boxed()
                .toList();
    }
}
