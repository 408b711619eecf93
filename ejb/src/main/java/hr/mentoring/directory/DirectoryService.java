package hr.mentoring.directory;

import hr.mentoring.common.NotFound;
import hr.mentoring.common.PersonId;
import hr.mentoring.directory.store.OrgUnits;
import hr.mentoring.directory.store.People;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Answers who works here, where, and for whom. It asks for no role, since every other room needs it, jobs included; what
 * a page shows of it is decided by the service that the page asks.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DirectoryService {

    /** The most people that one search returns. */
    public static final int LONGEST_SEARCH = 200;

    private static final int PEOPLE_AT_ONCE = 2_000;

    @Inject
    private People people;

    @Inject
    private OrgUnits orgUnits;

    /** Somebody who must exist, active or not. */
    public Person get(PersonId id) {
        return find(id).orElseThrow(() -> new NotFound("person", id));
    }

    /** Somebody who may exist, active or not. */
    public Optional<Person> find(PersonId id) {
        return people.find(id);
    }

    /** The active person with this work address, in whatever case it was typed. */
    public Optional<Person> findByEmail(String email) {
        return people.findActiveByEmail(email);
    }

    /** What everybody who works here is known as, by id; for those who read a file of many people. */
    public List<KnownAs> knownAs() {
        return people.knownAs();
    }

    /** Those of {@code ids} that exist, active or not. */
    public Map<PersonId, Person> all(Collection<PersonId> ids) {
        return people.all(ids);
    }

    /**
     * Active people whose name, address or employee number contains each word of the text, by family name.
     *
     * @param limit the most to return, at most {@value #LONGEST_SEARCH}
     */
    public List<Person> search(String text, int limit) {
        return people.search(text, Math.min(limit, LONGEST_SEARCH));
    }

    /** Active people who report to somebody directly, by family name. */
    public List<Person> reportsOf(PersonId manager) {
        return people.reportsOf(manager);
    }

    /** Whether at least one active person reports to somebody directly. */
    public boolean hasReports(PersonId manager) {
        return people.hasReports(manager);
    }

    /** Every active person below a manager, however far down; never the manager. */
    public Set<PersonId> reportingLine(PersonId manager) {
        Set<PersonId> seen = new HashSet<>(Set.of(manager));
        Set<PersonId> active = new HashSet<>();
        Map<PersonId, Boolean> level = people.activityBelow(Set.of(manager));
        while (!level.isEmpty()) {
            level.keySet().removeIf(person -> !seen.add(person));
            level.forEach((person, isActive) -> {
                if (isActive) {
                    active.add(person);
                }
            });
            level = people.activityBelow(level.keySet());
        }
        return active;
    }

    /** Whom everybody reports to, in one question; for those who count the whole company. */
    public Map<PersonId, PersonId> managers() {
        return people.managers();
    }

    /** For each of these people everybody above them in the reporting line, their own manager first. */
    public Map<PersonId, List<PersonId>> managersAbove(Collection<PersonId> reports) {
        Map<PersonId, PersonId> managers = new HashMap<>();
        Set<PersonId> asked = new HashSet<>();
        Set<PersonId> level = new HashSet<>(reports);
        while (!level.isEmpty()) {
            asked.addAll(level);
            Map<PersonId, PersonId> next = people.managersOf(level);
            managers.putAll(next);
            level = new HashSet<>(next.values());
            level.removeAll(asked);
        }
        Map<PersonId, List<PersonId>> above = new HashMap<>();
        reports.forEach(person -> above.put(person, lineAbove(person, managers)));
        return above;
    }

    private static List<PersonId> lineAbove(PersonId person, Map<PersonId, PersonId> managers) {
        Set<PersonId> line = new LinkedHashSet<>();
        PersonId next = managers.get(person);
        while (next != null && !next.equals(person) && line.add(next)) {
            next = managers.get(next);
        }
        return List.copyOf(line);
    }

    /** Whether {@code above} is the manager of {@code below}, or of one of the managers above. */
    public boolean manages(PersonId above, PersonId below) {
        Set<PersonId> seen = new HashSet<>();
        Optional<PersonId> next = people.managerOf(below);
        while (next.isPresent() && seen.add(next.get())) {
            if (next.get().equals(above)) {
                return true;
            }
            next = people.managerOf(next.get());
        }
        return false;
    }

    /** Shows everybody who works here, some thousands at a time; for those who count the whole company. */
    public void eachActive(Consumer<Person> reader) {
        List<Person> some = people.activeAfter(0, PEOPLE_AT_ONCE);
        while (!some.isEmpty()) {
            some.forEach(reader);
            some = people.activeAfter(some.get(some.size() - 1).id().value(), PEOPLE_AT_ONCE);
        }
    }

    /** All org units, by code. */
    public List<OrgUnit> orgUnits() {
        return orgUnits.all();
    }

    /** Where active people work, in order of the alphabet. */
    public List<String> locations() {
        return people.locations();
    }
}
