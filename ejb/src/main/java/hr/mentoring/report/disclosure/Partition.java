package hr.mentoring.report.disclosure;

import java.util.Arrays;
import java.util.List;

/**
 * The finest groups that can be calculated from what is published: two voices are in the same block when every published
 * figure counts both or neither. Whatever is added to and subtracted from the figures of one quarter speaks about whole
 * blocks, so a threshold that holds for each block holds for every combination of its figures.
 *
 * <p>Voices of a block lie side by side (partition refinement after Paige and Tarjan, 1987): publishing a cell takes time in
 * its own size. Block 0 are the voices that nothing published counts; no threshold holds for it.
 */
final class Partition {

    /** The block of what no published figure counts. */
    static final int UNCOUNTED = 0;

    /** From how many people on it does not matter exactly how many a block holds. */
    private static final int ENOUGH = 1_000;

    private final int[] personOf;
    private final int[] order;
    private final int[] placeOf;
    private final int[] blockOf;
    private int[] begin = new int[64];
    private int[] end = new int[64];
    private int[] people = new int[64];
    private int blocks = 1;

    private int[] partSize = new int[64];
    private int[] partPeople = new int[64];
    private int[] lastPerson = new int[64];
    private int[] touched = new int[64];
    private int touchedCount;
    private final int[] seen;
    private int glance;
    private final int[] markOf;
    private int mark;

    /** @param voices in order, so that those of one person follow each other */
    Partition(List<Voice> voices) {
        int size = voices.size();
        personOf = new int[size];
        order = new int[size];
        placeOf = new int[size];
        blockOf = new int[size];
        for (int i = 0; i < size; i++) {
            personOf[i] = i == 0
                    ? 0
                    : personOf[i - 1]
                            + (voices.get(i).person() == voices.get(i - 1).person() ? 0 : 1);
            order[i] = i;
            placeOf[i] = i;
        }
        end[UNCOUNTED] = size;
        seen = new int[size];
        markOf = new int[size];
    }

    /** Publishes a cell if that leaves at least {@code threshold} people in each block. */
    boolean publish(Cell cell, int threshold) {
        cut(cell);
        boolean safe = staysAbove(threshold, cell);
        if (safe) {
            split(cell);
        }
        return safe;
    }

    /** Finds which blocks the cell cuts, and how many voices and people of each are in it. */
    private void cut(Cell cell) {
        for (int i = 0; i < touchedCount; i++) {
            partSize[touched[i]] = 0;
            partPeople[touched[i]] = 0;
        }
        touchedCount = 0;
        for (int i = 0; i < cell.size(); i++) {
            int voice = cell.voice(i);
            int block = blockOf[voice];
            if (partSize[block]++ == 0) {
                touched[touchedCount++] = block;
                lastPerson[block] = -1;
            }
            if (lastPerson[block] != personOf[voice]) {
                lastPerson[block] = personOf[voice];
                partPeople[block]++;
            }
        }
    }

    private boolean staysAbove(int threshold, Cell cell) {
        for (int i = 0; i < touchedCount; i++) {
            if (partPeople[touched[i]] < threshold) {
                return false;
            }
        }
        boolean marked = false;
        for (int i = 0; i < touchedCount; i++) {
            int block = touched[i];
            boolean whole = partSize[block] == end[block] - begin[block];
            if (block != UNCOUNTED && !whole && people[block] - partPeople[block] < threshold) {
                if (!marked) {
                    mark(cell);
                    marked = true;
                }
                if (peopleOutsideOfCell(block) < threshold) {
                    return false;
                }
            }
        }
        return true;
    }

    private void mark(Cell cell) {
        mark++;
        for (int i = 0; i < cell.size(); i++) {
            markOf[cell.voice(i)] = mark;
        }
    }

    private int peopleOutsideOfCell(int block) {
        glance++;
        int count = 0;
        for (int i = begin[block]; i < end[block]; i++) {
            int voice = order[i];
            if (markOf[voice] != mark && seen[personOf[voice]] != glance) {
                seen[personOf[voice]] = glance;
                count++;
            }
        }
        return count;
    }

    private void split(Cell cell) {
        int[] target = new int[touchedCount];
        for (int i = 0; i < touchedCount; i++) {
            int block = touched[i];
            boolean whole = partSize[block] == end[block] - begin[block];
            target[i] = block != UNCOUNTED && whole ? block : open(end[block], partPeople[block]);
            lastPerson[block] = i;
        }
        for (int i = 0; i < cell.size(); i++) {
            int voice = cell.voice(i);
            int from = blockOf[voice];
            int to = target[lastPerson[from]];
            if (to != from) {
                moveToEnd(voice, from);
                blockOf[voice] = to;
                begin[to]--;
            }
        }
        for (int i = 0; i < touchedCount; i++) {
            int block = touched[i];
            if (target[i] != block) {
                people[block] = atLeastIn(block, people[block] - partPeople[block]);
            }
        }
    }

    private void moveToEnd(int voice, int block) {
        int last = --end[block];
        int other = order[last];
        int place = placeOf[voice];
        order[place] = other;
        placeOf[other] = place;
        order[last] = voice;
        placeOf[voice] = last;
    }

    /** How many people a block holds: exactly where that is few, otherwise what there must be, which is faster. */
    private int atLeastIn(int block, int least) {
        return block == UNCOUNTED || least >= ENOUGH ? least : peopleIn(block);
    }

    private int peopleIn(int block) {
        glance++;
        int count = 0;
        for (int i = begin[block]; i < end[block]; i++) {
            int person = personOf[order[i]];
            if (seen[person] != glance) {
                seen[person] = glance;
                count++;
            }
        }
        return count;
    }

    /** A new, empty block that grows downwards from a place. */
    private int open(int place, int peopleInIt) {
        if (blocks == begin.length) {
            begin = Arrays.copyOf(begin, 2 * blocks);
            end = Arrays.copyOf(end, 2 * blocks);
            people = Arrays.copyOf(people, 2 * blocks);
            partSize = Arrays.copyOf(partSize, 2 * blocks);
            partPeople = Arrays.copyOf(partPeople, 2 * blocks);
            lastPerson = Arrays.copyOf(lastPerson, 2 * blocks);
            touched = Arrays.copyOf(touched, 2 * blocks);
        }
        begin[blocks] = place;
        end[blocks] = place;
        people[blocks] = peopleInIt;
        return blocks++;
    }

    /** One more than the highest block. */
    int blockCount() {
        return blocks;
    }

    /** The block of a voice; {@link #UNCOUNTED} when nothing that is published counts it. */
    int blockOf(int voice) {
        return blockOf[voice];
    }

    int voices() {
        return blockOf.length;
    }
}
