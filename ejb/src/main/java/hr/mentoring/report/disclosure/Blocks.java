package hr.mentoring.report.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The finest groups that can be calculated from what is published: two voices are in the same block when every published
 * figure counts both or neither. Whatever is added to and subtracted from the figures speaks about whole blocks, so a
 * threshold that holds for each block holds for every combination of figures.
 *
 * <p>Publishing a further cell splits the blocks that it cuts; that takes time in the size of the cell and of the blocks
 * it touches.
 */
final class Blocks {

    private final Map<Voice, Integer> blockOf = new HashMap<>();
    private final List<Set<Voice>> members = new ArrayList<>();

    /** The blocks of something published earlier, as {@link #numbers()} gave them. */
    static Blocks of(Map<Voice, Integer> numbers) {
        Map<Integer, Set<Voice>> byNumber = new TreeMap<>();
        numbers.forEach((voice, number) ->
                byNumber.computeIfAbsent(number, n -> new HashSet<>()).add(voice));
        Blocks blocks = new Blocks();
        byNumber.values().forEach(blocks::add);
        return blocks;
    }

    /** Whether publishing this cell leaves at least {@code threshold} people in each block. */
    boolean stayAbove(int threshold, Cell cell) {
        Map<Integer, Set<Voice>> parts = partsOf(cell);
        return parts.entrySet().stream()
                .allMatch(part -> people(part.getValue()) >= threshold
                        && restStaysAbove(threshold, part.getKey(), part.getValue()));
    }

    private boolean restStaysAbove(int threshold, int block, Set<Voice> part) {
        if (block < 0 || part.size() == members.get(block).size()) {
            return true;
        }
        Set<Voice> rest = new HashSet<>(members.get(block));
        rest.removeAll(part);
        return people(rest) >= threshold;
    }

    /** Splits the blocks as publishing this cell does. */
    void publish(Cell cell) {
        partsOf(cell).forEach((block, part) -> {
            if (block < 0) {
                add(part);
            } else if (part.size() < members.get(block).size()) {
                members.get(block).removeAll(part);
                add(part);
            }
        });
    }

    private Map<Integer, Set<Voice>> partsOf(Cell cell) {
        Map<Integer, Set<Voice>> parts = new TreeMap<>();
        for (Voice voice : cell.voices()) {
            parts.computeIfAbsent(blockOf(voice), block -> new HashSet<>()).add(voice);
        }
        return parts;
    }

    private void add(Set<Voice> block) {
        block.forEach(voice -> blockOf.put(voice, members.size()));
        members.add(block);
    }

    private static int people(Set<Voice> voices) {
        return (int) voices.stream().mapToLong(Voice::person).distinct().count();
    }

    /** How many blocks there are. */
    int count() {
        return members.size();
    }

    /** The voices of a block. */
    Set<Voice> members(int block) {
        return members.get(block);
    }

    /** The block of a voice, from 0; -1 when nothing that is published counts it. */
    int blockOf(Voice voice) {
        return blockOf.getOrDefault(voice, -1);
    }

    /** Every voice that is counted, with the number of its block. */
    Map<Voice, Integer> numbers() {
        return Map.copyOf(blockOf);
    }
}
