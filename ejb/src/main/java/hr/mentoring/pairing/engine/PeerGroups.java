package hr.mentoring.pairing.engine;

import hr.mentoring.pairing.engine.criterion.Criterion;
import hr.mentoring.pairing.engine.snapshot.Need;
import hr.mentoring.pairing.engine.snapshot.Participant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Puts people with similar needs into groups of {@value #SMALLEST} to {@value #LARGEST}. The best such grouping is a
 * hard problem; this one is grown by nearest need, then improved by exchanging members as long as that helps, and states
 * a bound that no grouping exceeds, so that one sees how good it is. Ties go to the smaller id.
 *
 * @param groups the groups; fewer than {@value #SMALLEST} people make none
 * @param similarity the sum over all people of how alike they are to the others of their group on average
 * @param bound the same sum if everybody had just the people most like them around them
 */
public record PeerGroups(List<PeerGroup> groups, long similarity, long bound) {

    public static final int SMALLEST = 3;
    public static final int LARGEST = 6;

    private static final int USUAL = 4;
    private static final int MOST_ROUNDS = 50;
    /** So many people are grouped at once; of more, those with the same most important needs come together first. */
    private static final int BLOCK = 80;
    /** For more people than that, the bound is the highest there is. */
    private static final int COMPARED = 6_000;

    public PeerGroups {
        groups = List.copyOf(groups);
    }

    /** Groups these people; nobody is put together with somebody they avoid. */
    public static PeerGroups of(List<Participant> people) {
        List<Participant> sorted =
                people.stream().sorted(Comparator.comparing(Participant::id)).toList();
        if (sorted.size() < SMALLEST) {
            return new PeerGroups(List.of(), 0, 0);
        }
        List<PeerGroup> groups = new ArrayList<>();
        long similarity = 0;
        for (List<Participant> block : blocks(sorted)) {
            Grouping grouping = new Grouping(block);
            groups.addAll(grouping.described());
            similarity += grouping.similarity();
        }
        return new PeerGroups(groups, similarity, bound(sorted));
    }

    /** Blocks of about the same size, none with fewer than the smallest group. */
    private static List<List<Participant>> blocks(List<Participant> people) {
        List<Participant> byNeeds = new ArrayList<>(people);
        if (people.size() > BLOCK) {
            byNeeds.sort(Comparator.comparing(PeerGroups::mostImportant).thenComparing(Participant::id));
        }
        int count = (people.size() + BLOCK - 1) / BLOCK;
        return IntStream.range(0, count)
                .mapToObj(block -> byNeeds.subList((int) ((long) people.size() * block / count), (int)
                        ((long) people.size() * (block + 1) / count)))
                .toList();
    }

    private static String mostImportant(Participant person) {
        return person.needs().stream()
                .sorted(Comparator.comparingInt(Need::importance).reversed().thenComparing(Need::competency))
                .map(Need::competency)
                .collect(Collectors.joining(" "));
    }

    /** How alike everybody is to the two people most like them. */
    private static long bound(List<Participant> people) {
        if (people.size() > COMPARED) {
            return (long) people.size() * Criterion.FULL;
        }
        Likeness likeness = new Likeness(people);
        return IntStream.range(0, people.size())
                .parallel()
                .mapToLong(a -> bound(likeness, a))
                .sum();
    }

    private static long bound(Likeness likeness, int person) {
        int best = -Criterion.FULL;
        int second = -Criterion.FULL;
        for (int other = 0; other < likeness.people(); other++) {
            int alike = other == person ? -Criterion.FULL : likeness.of(person, other);
            if (alike > best) {
                second = best;
                best = alike;
            } else if (alike > second) {
                second = alike;
            }
        }
        return (best + second) / (SMALLEST - 1);
    }

    /** The work on one list of people. */
    private static final class Grouping {
        private final List<Participant> people;
        private final int[][] alike;
        private final List<List<Integer>> groups = new ArrayList<>();

        Grouping(List<Participant> people) {
            this.people = people;
            alike = new int[people.size()][people.size()];
            Likeness likeness = new Likeness(people);
            for (int a = 0; a < alike.length; a++) {
                for (int b = 0; b < a; b++) {
                    alike[a][b] = likeness.of(a, b);
                    alike[b][a] = alike[a][b];
                }
            }
            grow();
            exchange();
            dissolveWhereSomebodyIsAvoided();
        }

        /** Sizes as even as possible, around the usual one. */
        private void grow() {
            int count = Math.max(1, Math.round((float) alike.length / USUAL));
            Set<Integer> free = new HashSet<>();
            for (int a = 0; a < alike.length; a++) {
                free.add(a);
            }
            for (int group = 0; group < count; group++) {
                int size = (alike.length - group) / count + ((alike.length - group) % count > 0 ? 1 : 0);
                List<Integer> members = new ArrayList<>();
                members.add(free.stream().min(Comparator.naturalOrder()).orElseThrow());
                free.removeAll(members);
                while (members.size() < size) {
                    int next = free.stream()
                            .min(Comparator.comparingInt((Integer a) -> -to(members, a))
                                    .thenComparing(Comparator.naturalOrder()))
                            .orElseThrow();
                    members.add(next);
                    free.remove(next);
                }
                groups.add(members);
            }
        }

        private void exchange() {
            boolean better = true;
            for (int round = 0; better && round < MOST_ROUNDS; round++) {
                better = false;
                for (int g = 0; g < groups.size(); g++) {
                    for (int h = 0; h < g; h++) {
                        better |= exchange(groups.get(g), groups.get(h));
                    }
                }
            }
        }

        private boolean exchange(List<Integer> one, List<Integer> other) {
            boolean better = false;
            for (int p = 0; p < one.size(); p++) {
                for (int q = 0; q < other.size(); q++) {
                    long before = average(one) + average(other);
                    int a = one.get(p);
                    int b = other.get(q);
                    one.set(p, b);
                    other.set(q, a);
                    if (average(one) + average(other) > before) {
                        better = true;
                    } else {
                        one.set(p, a);
                        other.set(q, b);
                    }
                }
            }
            return better;
        }

        private void dissolveWhereSomebodyIsAvoided() {
            groups.removeIf(group ->
                    group.stream().anyMatch(a -> group.stream().anyMatch(b -> !a.equals(b) && alike[a][b] < 0)));
        }

        private int to(List<Integer> members, int person) {
            int sum = 0;
            for (int member : members) {
                sum += alike[member][person];
            }
            return sum;
        }

        /** The sum over the members of how alike each is to the others on average. */
        private long average(List<Integer> members) {
            long sum = 0;
            for (int member : members) {
                sum += to(members, member) / (members.size() - 1);
            }
            return sum;
        }

        List<PeerGroup> described() {
            return groups.stream().map(this::describe).toList();
        }

        long similarity() {
            return groups.stream().mapToLong(this::average).sum();
        }

        private PeerGroup describe(List<Integer> members) {
            Map<String, Integer> wanting = new TreeMap<>();
            members.forEach(
                    a -> people.get(a).needs().forEach(need -> wanting.merge(need.competency(), 1, Integer::sum)));
            List<String> shared = wanting.entrySet().stream()
                    .filter(entry -> entry.getValue() > 1)
                    .sorted(Map.Entry.<String, Integer>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey)
                    .toList();
            return new PeerGroup(
                    members.stream().map(a -> people.get(a).id()).sorted().toList(), shared, (int)
                            (average(members) / members.size()));
        }
    }
}
