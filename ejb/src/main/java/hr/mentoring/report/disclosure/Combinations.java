package hr.mentoring.report.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What somebody learns who adds and subtracts the figures of this quarter and of <b>all</b> earlier ones, and assumes that
 * nobody changed their mind.
 *
 * <p>A combination of figures gives every block of every quarter a factor, and every voice the sum of the factors of the
 * blocks that ever counted it; it speaks about those people whose sums are not zero. Whoever wants to learn about fewer than
 * k people must choose factors such that the sum of every group of k people or more is zero. Each such group is an
 * equation; what the equations leave free makes further groups speak alike, and where these are k people or more together,
 * they give the next equations. When nothing is left free, every combination speaks about nobody or about k people or more.
 * The smallest system that stays open, with two degrees of freedom, is decided exactly; a larger one counts as a danger.
 *
 * <p>That is on the safe side: finding the lightest combination of three and more quarters is the minimum distance of a linear
 * code, which is NP-hard in general (Vardy, 1997).
 */
final class Combinations {

    private final History history;
    private final int threshold;

    Combinations(History history, int threshold) {
        this.history = history;
        this.threshold = threshold;
    }

    /**
     * A combination that may speak about too few.
     *
     * @param blocks the blocks of this quarter that it needs
     * @param missing how many people more it would have to speak about
     */
    record Danger(Set<Integer> blocks, int missing) {}

    /** The dangers of publishing this quarter as it is divided; none when it is safe. */
    List<Danger> dangersOf(Partition now) {
        if (history.blocks() == 0) {
            return List.of();
        }
        Equations equations = new Equations();
        Map<Form, Crowd> open = groups(now, equations);
        close(equations, open);
        List<Danger> dangers = new ArrayList<>();
        Map<Integer, Integer> dangerOf = new HashMap<>();
        for (Map<Form, Crowd> system : independent(open)) {
            if (isHarmless(system)) {
                system.keySet().forEach(equations::add);
            } else {
                int largest =
                        system.values().stream().mapToInt(Crowd::size).max().orElse(0);
                for (Form form : system.keySet()) {
                    for (int i = 0; i < form.size(); i++) {
                        dangerOf.put(form.unknown(i), dangers.size());
                    }
                }
                dangers.add(new Danger(new TreeSet<>(), Math.max(1, threshold - largest)));
            }
        }
        for (int block = 1; block < now.blockCount() && !dangers.isEmpty(); block++) {
            Form left = equations.reduced(Form.sumOf(unknownOf(block)));
            for (int i = 0; i < left.size(); i++) {
                Integer danger = dangerOf.get(left.unknown(i));
                if (danger != null) {
                    dangers.get(danger).blocks().add(block);
                }
            }
        }
        dangers.removeIf(danger -> danger.blocks().isEmpty());
        return dangers;
    }

    private int unknownOf(int block) {
        return history.blocks() + block;
    }

    /** Groups the voices by the blocks that count them; large groups become equations, small ones stay open. */
    private Map<Form, Crowd> groups(Partition now, Equations equations) {
        Numbering numbering = new Numbering();
        int[] groupOf = new int[history.voices()];
        int[] size = new int[16];
        for (int voice = 0; voice < groupOf.length; voice++) {
            int group = numbering.of(history.past(voice), blockNow(now, voice));
            groupOf[voice] = group;
            size = group < size.length ? size : Arrays.copyOf(size, 2 * group);
            size[group]++;
        }
        int[] begin = new int[numbering.size() + 1];
        for (int group = 0; group < numbering.size(); group++) {
            begin[group + 1] = begin[group] + size[group];
        }
        int[] next = begin.clone();
        int[] members = new int[groupOf.length];
        for (int voice = 0; voice < groupOf.length; voice++) {
            members[next[groupOf[voice]]++] = voice;
        }
        Map<Form, Crowd> small = new LinkedHashMap<>();
        for (int group = 0; group < numbering.size(); group++) {
            Form form = formOf(members[begin[group]], now);
            Crowd crowd = new Crowd(threshold);
            for (int i = begin[group]; i < begin[group + 1] && !crowd.isLarge(); i++) {
                crowd.add(history.person(members[i]));
            }
            if (crowd.isLarge()) {
                equations.add(form);
            } else if (!form.isZero()) {
                small.put(form, crowd);
            }
        }
        return small;
    }

    private int blockNow(Partition now, int voice) {
        int place = history.placeNow(voice);
        return place < 0 ? Partition.UNCOUNTED : now.blockOf(place);
    }

    private Form formOf(int voice, Partition now) {
        int[] past = history.blocksOf(history.past(voice));
        int block = blockNow(now, voice);
        if (block == Partition.UNCOUNTED) {
            return Form.sumOf(past);
        }
        int[] blocks = Arrays.copyOf(past, past.length + 1);
        blocks[past.length] = unknownOf(block);
        return Form.sumOf(blocks);
    }

    /** Joins what vanishes together, and demands that it does where it is large, until nothing more follows. */
    private void close(Equations equations, Map<Form, Crowd> open) {
        boolean more = true;
        while (more) {
            Map<Form, Crowd> joined = new LinkedHashMap<>();
            open.forEach((form, crowd) -> {
                Form left = equations.reduced(form).normalized();
                if (!left.isZero()) {
                    joined.computeIfAbsent(left, l -> new Crowd(threshold)).addAll(crowd);
                }
            });
            more = false;
            for (Map.Entry<Form, Crowd> group : joined.entrySet()) {
                more |= group.getValue().isLarge() && equations.add(group.getKey());
            }
            open.clear();
            open.putAll(joined);
        }
    }

    /** The open groups, divided into systems that have no unknown in common. */
    private static List<Map<Form, Crowd>> independent(Map<Form, Crowd> open) {
        Map<Integer, Integer> parent = new HashMap<>();
        for (Form form : open.keySet()) {
            int root = rootOf(parent, form.unknown(0));
            for (int i = 1; i < form.size(); i++) {
                parent.put(rootOf(parent, form.unknown(i)), root);
            }
        }
        Map<Integer, Map<Form, Crowd>> systems = new TreeMap<>();
        open.forEach(
                (form, crowd) -> systems.computeIfAbsent(rootOf(parent, form.unknown(0)), r -> new LinkedHashMap<>())
                        .put(form, crowd));
        return List.copyOf(systems.values());
    }

    private static int rootOf(Map<Integer, Integer> parent, int unknown) {
        int root = unknown;
        while (parent.getOrDefault(root, root) != root) {
            root = parent.getOrDefault(root, root);
        }
        int step = unknown;
        while (step != root) {
            int above = parent.getOrDefault(step, root);
            parent.put(step, root);
            step = above;
        }
        return root;
    }

    /** Whether a system speaks about k people or more, whatever one does: with two degrees of freedom, one group can be hushed. */
    private boolean isHarmless(Map<Form, Crowd> system) {
        Equations equations = new Equations();
        for (Form form : system.keySet()) {
            equations.add(form);
            if (equations.rank() > 2) {
                return false;
            }
        }
        for (Form hushed : system.keySet()) {
            Crowd others = new Crowd(threshold);
            system.forEach((form, crowd) -> {
                if (!form.equals(hushed)) {
                    others.addAll(crowd);
                }
            });
            if (!others.isLarge()) {
                return false;
            }
        }
        return true;
    }
}
