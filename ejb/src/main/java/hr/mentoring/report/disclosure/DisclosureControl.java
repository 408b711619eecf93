package hr.mentoring.report.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which cells of a quarter may be published: as many as possible in the order of their importance, such that
 * <b>no combination of published figures speaks about fewer than k people</b>, however it is calculated
 *
 * <ul>
 *   <li>from all cells of this quarter, whoever may see them (rows, columns, totals, managers' parts);
 *   <li>from all cells of this quarter and of any one earlier quarter, even if nobody changed their mind in between.
 * </ul>
 *
 * <p>The first is held by {@link Blocks}, the second by {@link Comparison}. Cells that would break it are withheld, the
 * small ones as well as those by which small ones could be calculated. Only where the whole, the first cell, differs from
 * an earlier quarter by too few people, a few answers are left out of all figures instead, which costs less than to say
 * nothing; which ones is decided by a hash of their names, and so does not depend on what they say.
 */
public final class DisclosureControl {

    /** The fewest people that a figure may speak about unless the company sets more. */
    public static final int LEAST_THRESHOLD = 5;

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
     * @param candidates the cells, most important first; the first is the whole
     * @param earlier the {@linkplain Published#blocks() blocks} of the earlier quarters to guard against
     */
    public Published decide(List<Cell> candidates, List<Map<Voice, Integer>> earlier) {
        List<Blocks> past = earlier.stream().map(Blocks::of).toList();
        List<Cell> wanted = new ArrayList<>(candidates);
        Set<Voice> leftOut = new HashSet<>();
        while (true) {
            Decision decision = decideWithin(wanted, leftOut);
            Optional<Comparison.LightCut> light = past.stream()
                    .flatMap(before -> new Comparison(before, decision.blocks(), threshold).lightCut().stream())
                    .findFirst();
            if (light.isEmpty()) {
                return new Published(decision.keys(), leftOut, decision.blocks().numbers());
            }
            Cell cause = mostLike(light.get().voices(), decision.accepted());
            if (cause.key().equals(candidates.get(0).key())) {
                leftOut.addAll(someOf(cause.voices(), light.get().missing()));
            } else {
                wanted.removeIf(cell -> cell.key().equals(cause.key()));
            }
        }
    }

    private record Decision(List<Cell> accepted, Blocks blocks) {

        Set<String> keys() {
            Set<String> keys = new LinkedHashSet<>();
            accepted.forEach(cell -> keys.add(cell.key()));
            return keys;
        }
    }

    private Decision decideWithin(List<Cell> wanted, Set<Voice> leftOut) {
        Blocks blocks = new Blocks();
        List<Cell> accepted = new ArrayList<>();
        for (Cell cell : wanted) {
            Cell counted = without(leftOut, cell);
            if (!counted.voices().isEmpty() && blocks.stayAbove(threshold, counted)) {
                blocks.publish(counted);
                accepted.add(counted);
            }
        }
        return new Decision(accepted, blocks);
    }

    private static Cell without(Set<Voice> leftOut, Cell cell) {
        Set<Voice> voices = new HashSet<>(cell.voices());
        voices.removeAll(leftOut);
        return new Cell(cell.key(), voices);
    }

    /** The accepted cell that a combination looks most like; the less important one of two. */
    private static Cell mostLike(Set<Voice> combination, List<Cell> accepted) {
        Cell best = accepted.get(0);
        long least = Long.MAX_VALUE;
        for (Cell cell : accepted) {
            long common = cell.voices().stream().filter(combination::contains).count();
            long different = cell.voices().size() + combination.size() - 2 * common;
            if (different <= least) {
                least = different;
                best = cell;
            }
        }
        return best;
    }

    private static List<Voice> someOf(Set<Voice> voices, int people) {
        Set<Long> chosen = new HashSet<>();
        return voices.stream()
                .sorted(Comparator.comparingLong(DisclosureControl::scatter).thenComparing(Comparator.naturalOrder()))
                .filter(voice -> chosen.size() < people && chosen.add(voice.person()))
                .toList();
    }

    /** A number that has nothing to do with who the voice is or what it says, and is the same each time. */
    private static long scatter(Voice voice) {
        long mixed = (voice.person() * 0x9E3779B97F4A7C15L) ^ (voice.pair() * 0xC2B2AE3D27D4EB4FL);
        mixed ^= mixed >>> 29;
        mixed *= 0xBF58476D1CE4E5B9L;
        return mixed ^ (mixed >>> 32);
    }
}
