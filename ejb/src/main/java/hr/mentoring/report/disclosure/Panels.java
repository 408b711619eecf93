package hr.mentoring.report.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
 * <p>Parts are settled from the first quarter to this one and from the smallest to the largest, so that small groups choose
 * before large ones, which have many people to choose from. Where a part needs somebody for a panel and all people that it
 * could ask are on others, the combination is a danger; a cell of this quarter that takes part in it is withheld, the least
 * important one. What only earlier quarters say was proven when they were published.
 *
 * <p>There may be panels where none are found this way: we are on the safe side.
 */
final class Panels {

    private static final int NONE = -1;

    /**
     * How much is calculated about the cells of this quarter, beyond what earlier ones take anyway, before it is said that a
     * proof takes too long: a minute or two.
     */
    private static final long MOST_WORK = 2_000_000_000;

    /** How many people are looked at to find the one who is needed least elsewhere. */
    private static final int CANDIDATES = 12;

    /** Up to how many parts what is left of a voice may involve before it makes the work of others long. */
    private static final int SHORT = 24;

    private final int threshold;
    private final History history;
    private final Forest forest;
    private final int first;
    private final List<Places> voicesOf = new ArrayList<>();
    private final int[] panelOf;
    private final Panel[] panels;
    private final boolean[] withheld;
    private final int[] voicesFrom;
    private final int[] freeIn;
    private int[] looked = {};
    private long work;
    private long workOnThePast;

    /**
     * @param forest the cells that are wanted
     * @param history all voices
     */
    Panels(int threshold, History history, Forest forest) {
        this.threshold = threshold;
        this.history = history;
        this.forest = forest;
        first = history.parts();
        int parts = first + forest.size();
        withheld = new boolean[parts];
        freeIn = new int[parts];
        voicesFrom = new int[history.people() + 1];
        panelOf = new int[history.people()];
        Arrays.fill(panelOf, NONE);
        for (int voice = 0; voice < history.voices(); voice++) {
            for (int part : partsOf(voice)) {
                freeIn[part]++;
            }
            voicesFrom[history.person(voice) + 1] = voice + 1;
        }
        for (int part = 0; part < parts; part++) {
            withheld[part] = part >= first && !forest.isPlanted(part - first);
            voicesOf.add(new Places(freeIn[part]));
        }
        for (int voice = 0; voice < history.voices(); voice++) {
            for (int part : partsOf(voice)) {
                voicesOf.get(part).add(voice);
            }
        }
        panels = new Panel[threshold];
        Arrays.setAll(panels, number -> new Panel(number, parts));
    }

    /** The parts of a voice in all quarters, ascending. */
    private int[] partsOf(int voice) {
        int length = lookAt(voice);
        Arrays.sort(looked, 0, length);
        return Arrays.copyOf(looked, length);
    }

    /** Writes down the parts of a voice in all quarters, in any order, until the next one is looked at; returns how many. */
    private int lookAt(int voice) {
        Rows past = history.past();
        int place = history.placeNow(voice);
        int most = past.length(voice) + (place < 0 ? 0 : forest.mostPartsOf(place));
        if (looked.length < most) {
            looked = new int[most];
        }
        int begin = past.copy(voice, looked, 0);
        int end = place < 0 ? begin : forest.copyPartsOf(place, looked, begin);
        for (int i = begin; i < end; i++) {
            looked[i] += first;
        }
        return end;
    }

    /** How often a combination speaks about a voice: the sum of what it gives to the parts of the voice. */
    private long sum(Panel.Factors combination, int voice) {
        return Form.sum(combination, looked, lookAt(voice));
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
        for (int part = 0; part < withheld.length; part++) {
            for (Panel panel : panels) {
                Danger danger = settle(part, panel);
                if (danger != null) {
                    return danger;
                }
            }
            if (part < first) {
                workOnThePast = work();
            } else if (work() - workOnThePast > MOST_WORK) {
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
        boolean more = true;
        while (more && !withheld[part] && !panel.pins(part)) {
            Panel.Factors combination = panel.speakingOf(part);
            Hearing hearing = new Hearing(combination, panel);
            int chosen = hearing.chosen();
            if (chosen != NONE) {
                appoint(chosen, panel);
            } else if (!hearing.speaks || part < first) {
                more = false;
            } else {
                int cause = leastImportantIn(combination);
                if (forest.cell(cause - first) == 0) {
                    return new Danger(hearing.people());
                }
                withhold(cause);
            }
        }
        return null;
    }

    /**
     * Somebody who may join a panel.
     *
     * @param scarcest how many are free in the group of theirs that has the fewest
     */
    private record Candidate(int voice, int scarcest) {}

    /** Whom a combination speaks about that no panel but one forbids, and who of them may join that one. */
    private final class Hearing {

        private final Panel.Factors combination;
        private final Panel panel;
        private final List<Candidate> candidates = new ArrayList<>();
        private boolean speaks;

        Hearing(Panel.Factors combination, Panel panel) {
            this.combination = combination;
            this.panel = panel;
            for (int i = 0; i < combination.size() && candidates.size() < CANDIDATES; i++) {
                Places voices = voicesOf.get(combination.part(i));
                int begin = beginIn(voices, combination.part(i));
                for (int j = 0; j < voices.size() && candidates.size() < CANDIDATES; j++) {
                    hear(voices.get((begin + j) % voices.size()));
                }
            }
        }

        /** Where to begin asking: elsewhere for each panel, so that none of them takes all people of another group. */
        private int beginIn(Places voices, int part) {
            long mixed = (31L * part + panel.number() + 1) * 0x9E3779B97F4A7C15L;
            return voices.size() == 0 ? 0 : (int) Math.floorMod(mixed >>> 20, (long) voices.size());
        }

        private void hear(int voice) {
            work += 4;
            int taken = panelOf[history.person(voice)];
            boolean free = taken == NONE || taken == panel.number();
            if ((free || !speaks) && sum(combination, voice) != 0) {
                speaks = true;
                if (free) {
                    candidates.add(new Candidate(voice, scarcest(voice)));
                }
            }
        }

        private int scarcest(int voice) {
            int scarcest = Integer.MAX_VALUE;
            for (int part : partsOf(voice)) {
                scarcest = Math.min(scarcest, freeIn[part]);
            }
            return scarcest;
        }

        /**
         * The one who is needed least elsewhere: the more people are left in each of its groups, the less it costs; much more
         * where it involves many parts.
         */
        int chosen() {
            candidates.sort(Comparator.comparingInt(Candidate::scarcest).reversed());
            int chosen = NONE;
            int fewest = Integer.MAX_VALUE;
            for (Candidate candidate : candidates) {
                int size = panel.reduced(Form.sumOf(partsOf(candidate.voice()))).size();
                if (size <= SHORT) {
                    return candidate.voice();
                }
                if (size < fewest) {
                    fewest = size;
                    chosen = candidate.voice();
                }
            }
            return chosen;
        }

        /** Some of those whom it speaks about: all if they are fewer than the threshold. */
        Set<Integer> people() {
            Set<Integer> people = new HashSet<>();
            for (int i = 0; i < combination.size(); i++) {
                Places voices = voicesOf.get(combination.part(i));
                for (int j = 0; j < voices.size() && people.size() < threshold; j++) {
                    if (sum(combination, voices.get(j)) != 0) {
                        people.add(history.person(voices.get(j)));
                    }
                }
            }
            return people;
        }
    }

    private void appoint(int voice, Panel panel) {
        panel.add(Form.sumOf(partsOf(voice)));
        int person = history.person(voice);
        if (panelOf[person] == NONE) {
            panelOf[person] = panel.number();
            for (int other = voicesFrom[person]; other < voicesFrom[person + 1]; other++) {
                int[] parts = partsOf(other);
                panel.add(Form.sumOf(parts));
                for (int part : parts) {
                    freeIn[part]--;
                }
            }
        }
    }

    /** The least important part to whose cell a combination gives a factor. */
    private int leastImportantIn(Panel.Factors combination) {
        int least = Forest.NONE;
        for (int i = 0; i < combination.size(); i++) {
            int part = combination.part(i);
            if (part >= first) {
                least = lessImportant(least, part, combination);
                Places children = forest.children(part - first);
                work += children.size();
                for (int j = 0; j < children.size(); j++) {
                    least = lessImportant(least, first + children.get(j), combination);
                }
            }
        }
        return least;
    }

    private int lessImportant(int least, int part, Panel.Factors combination) {
        if (withheld[part]) {
            return least;
        }
        int above = forest.parent(part - first);
        long ofAbove = above == Forest.NONE ? 0 : combination.of(first + above);
        boolean takesPart = combination.of(part) != ofAbove;
        return takesPart && (least == Forest.NONE || forest.cell(part - first) > forest.cell(least - first))
                ? part
                : least;
    }

    private void withhold(int part) {
        withheld[part] = true;
        int above = forest.parent(part - first);
        int higher = above == Forest.NONE ? Forest.NONE : first + above;
        forest.fell(part - first);
        Places voices = voicesOf.get(part);
        work += 2L * voices.size();
        if (higher != Forest.NONE) {
            voicesOf.get(higher).addAll(voices);
            freeIn[higher] += freeIn[part];
        }
        voices.clear();
        for (Panel panel : panels) {
            panel.merge(part, higher);
        }
    }

    /** The numbers of the cells that may be published, most important first. */
    List<Integer> accepted() {
        return IntStream.range(first, withheld.length)
                .filter(part -> !withheld[part])
                .map(part -> forest.cell(part - first))
                .sorted()
                .boxed()
                .toList();
    }
}
