package hr.mentoring.acquaintance.model;

import hr.mentoring.common.PersonId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds the shortest chain of people who know each other. Two people know each other by a tie, such as manager and report,
 * or by belonging to the same circle, such as a team.
 *
 * <p>Breadth first: whoever is reached is reached by as few steps as can be. Each person and each circle is opened once,
 * so that a search takes time and memory in the order of people + ties + memberships, and never of the squares of circles.
 * Among chains of the same length the one through the lower ids is found, whoever asks and whenever.
 */
public final class Chains {

    /** The most steps from the first person to the last. */
    public static final int MOST_STEPS = 6;

    private final Map<PersonId, SortedSet<PersonId>> ties = new HashMap<>();
    private final Map<PersonId, List<SortedSet<PersonId>>> circles = new HashMap<>();

    /** Two people know each other. */
    public void tie(PersonId one, PersonId other) {
        if (!one.equals(other)) {
            ties.computeIfAbsent(one, key -> new TreeSet<>()).add(other);
            ties.computeIfAbsent(other, key -> new TreeSet<>()).add(one);
        }
    }

    /** All of these know each other. */
    public void circle(Collection<PersonId> members) {
        SortedSet<PersonId> circle = new TreeSet<>(members);
        circle.forEach(member ->
                circles.computeIfAbsent(member, key -> new ArrayList<>()).add(circle));
    }

    /**
     * The shortest chain, with both ends; empty where there is none of at most {@value #MOST_STEPS} steps.
     *
     * @param avoiding people through whom it must not lead
     */
    public Optional<List<PersonId>> shortest(PersonId from, PersonId to, Set<PersonId> avoiding) {
        Map<PersonId, PersonId> reachedFrom = new HashMap<>();
        Set<SortedSet<PersonId>> opened = Collections.newSetFromMap(new IdentityHashMap<>());
        reachedFrom.put(from, from);
        List<PersonId> level = List.of(from);
        for (int step = 0; step < MOST_STEPS && !level.isEmpty() && !reachedFrom.containsKey(to); step++) {
            List<PersonId> next = new ArrayList<>();
            for (PersonId person : level) {
                for (PersonId known : acquaintances(person, opened)) {
                    if (!avoiding.contains(known) && reachedFrom.putIfAbsent(known, person) == null) {
                        next.add(known);
                    }
                }
            }
            level = next.stream().sorted().toList();
        }
        return reachedFrom.containsKey(to) ? Optional.of(back(from, to, reachedFrom)) : Optional.empty();
    }

    /** Whom somebody knows; a circle that was opened before holds nobody new. */
    private Set<PersonId> acquaintances(PersonId person, Set<SortedSet<PersonId>> opened) {
        Set<PersonId> known = new TreeSet<>(ties.getOrDefault(person, new TreeSet<>()));
        circles.getOrDefault(person, List.of()).stream().filter(opened::add).forEach(known::addAll);
        return known;
    }

    private static List<PersonId> back(PersonId from, PersonId to, Map<PersonId, PersonId> reachedFrom) {
        LinkedList<PersonId> chain = new LinkedList<>(List.of(to));
        while (!chain.getFirst().equals(from)) {
            chain.addFirst(Objects.requireNonNull(reachedFrom.get(chain.getFirst())));
        }
        return List.copyOf(chain);
    }
}
