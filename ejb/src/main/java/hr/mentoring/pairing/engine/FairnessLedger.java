package hr.mentoring.pairing.engine;

import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.solve.Objective;
import hr.mentoring.pairing.engine.solve.PairingPlan;
import hr.mentoring.pairing.engine.solve.PairingProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * How the mentees of each group fared in a plan, beside a reference plan. Groups smaller than the threshold, and those who
 * belong to none, are not told apart: they are counted together. If even together they are too few, the smallest of the
 * other groups are counted with them; or the figures of everybody, less those that are shown, would be theirs.
 */
public record FairnessLedger(List<Entry> entries) {

    /** What the groups are formed by. */
    public enum GroupedBy {
        EVERYBODY,
        LEVEL,
        LOCATION,
        ORG_UNIT,
        TRAIT
    }

    /** The group of all that were too small to be told apart. */
    public static final String SMALL_GROUPS = "";

    /** One group's figures in the plan and in the reference plan. */
    public record Entry(GroupedBy groupedBy, String group, int mentees, Figures plan, Figures reference) {}

    /**
     * How a group fared.
     *
     * @param matched how many of its mentees have a mentor
     * @param lowest the lowest score of its pairs
     * @param median the middle score of its pairs
     * @param highest the highest score of its pairs
     * @param mean the mean score of its pairs, rounded down
     */
    public record Figures(int matched, int lowest, int median, int highest, int mean) {}

    public FairnessLedger {
        entries = List.copyOf(entries);
    }

    static PairingProblem unconstrained(CompiledCohort cohort) {
        PairingProblem problem = cohort.problem();
        return problem.withLocks(List.of())
                .withRows(problem.scoreLimit(), cohort.rows()::fillWithoutFloor)
                .withObjective(Objective.BEST_TOTAL);
    }

    static FairnessLedger of(CompiledCohort cohort, PairingPlan plan, PairingPlan reference, int smallestGroup) {
        List<Entry> entries = new ArrayList<>();
        for (GroupedBy groupedBy : GroupedBy.values()) {
            SortedMap<String, List<Integer>> groups = groups(cohort, groupedBy);
            countSmallTogether(groups, smallestGroup);
            groups.forEach((name, group) -> entries.add(
                    new Entry(groupedBy, name, group.size(), figures(plan, group), figures(reference, group))));
        }
        return new FairnessLedger(entries);
    }

    private static void countSmallTogether(SortedMap<String, List<Integer>> groups, int smallestGroup) {
        Set<Integer> together = new TreeSet<>();
        Optional.ofNullable(groups.remove(SMALL_GROUPS)).ifPresent(together::addAll);
        groups.values().stream().filter(group -> group.size() < smallestGroup).forEach(together::addAll);
        groups.values().removeIf(group -> group.size() < smallestGroup);
        while (!together.isEmpty() && together.size() < smallestGroup && !groups.isEmpty()) {
            Map.Entry<String, List<Integer>> smallest = Collections.min(
                    groups.entrySet(),
                    Comparator.comparingInt(group -> group.getValue().size()));
            together.addAll(smallest.getValue());
            groups.remove(smallest.getKey());
        }
        if (!together.isEmpty() && together.size() >= smallestGroup) {
            groups.put(SMALL_GROUPS, List.copyOf(together));
        }
    }

    private static SortedMap<String, List<Integer>> groups(CompiledCohort cohort, GroupedBy groupedBy) {
        Function<Participant, List<String>> names = switch (groupedBy) {
            case EVERYBODY -> mentee -> List.of("all");
            case LEVEL -> mentee -> List.of(Integer.toString(mentee.level()));
            case LOCATION -> mentee -> List.of(mentee.location());
            case ORG_UNIT -> mentee -> List.of(mentee.orgUnit());
            case TRAIT -> mentee -> List.copyOf(mentee.affinities());
        };
        SortedMap<String, List<Integer>> groups = new TreeMap<>();
        for (int mentee = 0; mentee < cohort.mentees().size(); mentee++) {
            int member = mentee;
            names.apply(cohort.mentees().get(mentee))
                    .forEach(name -> groups.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(member));
        }
        return groups;
    }

    private static Figures figures(PairingPlan plan, List<Integer> group) {
        boolean[] member = new boolean[group.stream().mapToInt(i -> i + 1).max().orElse(0)];
        group.forEach(mentee -> member[mentee] = true);
        int[] pairs = IntStream.range(0, plan.size())
                .filter(k -> plan.mentee(k) < member.length && member[plan.mentee(k)])
                .toArray();
        int matched = (int) Arrays.stream(pairs).map(plan::mentee).distinct().count();
        int[] scores = Arrays.stream(pairs).map(plan::score).sorted().toArray();
        if (scores.length == 0) {
            return new Figures(matched, 0, 0, 0, 0);
        }
        return new Figures(matched, scores[0], scores[(scores.length - 1) / 2], scores[scores.length - 1], (int)
                (IntStream.of(scores).asLongStream().sum() / scores.length));
    }
}
