package hr.mentoring.report.model;

import hr.mentoring.common.PersonId;
import hr.mentoring.directory.OrgUnitId;
import hr.mentoring.program.CohortId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Who works where, and which cohorts were open to them. Whoever answered a survey of the quarter is counted where they worked
 * then, everybody else where the directory has them. What many have in common is kept once.
 */
public final class Staff {

    private final Map<PersonId, Workplace> places = new HashMap<>();
    private final Map<PersonId, Set<CohortId>> openTo = new HashMap<>();
    private final Map<Object, Object> kept = new HashMap<>();

    /**
     * Where somebody works.
     *
     * @param location its name; may be empty
     */
    public record Workplace(OrgUnitId unit, String location) {}

    /** Somebody works here; a later word about the same person replaces an earlier one. */
    public void works(PersonId person, OrgUnitId unit, String location) {
        places.put(person, once(new Workplace(unit, location)));
    }

    /** These cohorts are, or were, open to somebody. */
    public void mayJoin(PersonId person, Set<CohortId> cohorts) {
        if (!cohorts.isEmpty()) {
            openTo.put(person, once(Set.copyOf(cohorts)));
        }
    }

    @SuppressWarnings("unchecked")
    private <T> T once(T value) {
        return (T) kept.computeIfAbsent(value, first -> first);
    }

    /** Where somebody works; empty for whoever left and was never asked. */
    Optional<Workplace> placeOf(PersonId person) {
        return Optional.ofNullable(places.get(person));
    }

    /** Names everybody to whom a cohort was open, with the cohorts. */
    void eachInvited(BiConsumer<PersonId, Set<CohortId>> reader) {
        openTo.forEach(reader);
    }
}
