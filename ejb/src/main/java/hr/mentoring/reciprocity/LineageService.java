package hr.mentoring.reciprocity;

import hr.mentoring.access.CurrentUser;
import hr.mentoring.access.Role;
import hr.mentoring.common.NotFound;
import hr.mentoring.common.PersonId;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.directory.Person;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairService;
import hr.mentoring.pairing.PairSteps;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.CohortService;
import hr.mentoring.program.ProgramService;
import hr.mentoring.reciprocity.model.LineageConsent;
import hr.mentoring.reciprocity.model.LineageGraph;
import hr.mentoring.reciprocity.store.Consents;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who mentored whom, across generations and programs. Everybody sees the lineage around themselves; named in it are they,
 * those they worked with, and whoever has agreed to it. All others are dots without a name.
 */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class LineageService {

    @Inject
    private Consents consents;

    @Inject
    private PairSteps everyPair;

    @Inject
    private PairService pairs;

    @Inject
    private DirectoryService directory;

    @Inject
    private CohortService cohorts;

    @Inject
    private ProgramService programs;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Event<LineageConsentChanged> changed;

    /** Whether the caller agrees to be named. */
    public boolean isNamed() {
        return consents.find(user.requirePersonId())
                .filter(LineageConsent::isNamed)
                .isPresent();
    }

    /** Agrees to be named, or takes it back. */
    public void agree(boolean named) {
        PersonId me = user.requirePersonId();
        consents.open(me, clock.instant()).change(named, clock.instant());
        changed.fire(new LineageConsentChanged(me, named));
    }

    /**
     * The lineage around somebody.
     *
     * @param focus whom to put into the middle; null for the caller
     * @throws NotFound for somebody whom the caller may not know by name here
     */
    public Lineage around(@Nullable PersonId focus) {
        PersonId me = user.requirePersonId();
        PersonId middle = focus == null ? me : focus;
        LineageGraph graph = LineageGraph.around(middle, everyPair.all());
        Map<PersonId, Person> named = named(me, graph.generations().keySet());
        if (!named.containsKey(middle)) {
            throw new NotFound("person", middle);
        }
        return picture(me, graph, named);
    }

    /** Those of these people whom the caller may know by name: themselves, their own pairs, and who agrees and works here. */
    private Map<PersonId, Person> named(PersonId me, Set<PersonId> people) {
        Set<PersonId> mayBeNamed = new HashSet<>(consents.namedAmong(people));
        mayBeNamed.add(me);
        pairs.mine().forEach(pair -> mayBeNamed.add(pair.otherThan(me)));
        mayBeNamed.retainAll(people);
        return directory.all(mayBeNamed).values().stream()
                .filter(Person::active)
                .collect(Collectors.toMap(Person::id, person -> person));
    }

    private Lineage picture(PersonId me, LineageGraph graph, Map<PersonId, Person> named) {
        List<PersonId> order = graph.generations().keySet().stream()
                .sorted(Comparator.comparing((PersonId person) ->
                                Objects.requireNonNull(graph.generations().get(person)))
                        .thenComparing(person -> name(named.get(person)))
                        .thenComparing(person -> person))
                .toList();
        Map<PersonId, Integer> numbers = new HashMap<>();
        List<Lineage.Somebody> people = new ArrayList<>();
        for (PersonId person : order) {
            numbers.put(person, people.size());
            people.add(new Lineage.Somebody(
                    people.size(),
                    named.containsKey(person) ? person : null,
                    name(named.get(person)),
                    Objects.requireNonNull(graph.generations().get(person)),
                    person.equals(me),
                    graph.goesOn(person)));
        }
        Map<CohortId, String> names = new HashMap<>();
        return new Lineage(
                people,
                graph.links().stream()
                        .map(pair -> link(pair, numbers, named.keySet(), names))
                        .toList());
    }

    private Lineage.Link link(
            Pair pair, Map<PersonId, Integer> numbers, Set<PersonId> named, Map<CohortId, String> names) {
        boolean open = named.contains(pair.mentor()) && named.contains(pair.mentee());
        return new Lineage.Link(
                Objects.requireNonNull(numbers.get(pair.mentor())),
                Objects.requireNonNull(numbers.get(pair.mentee())),
                open ? pair.since() : null,
                open ? names.computeIfAbsent(pair.cohort(), this::program) : "");
    }

    private String program(CohortId cohort) {
        return programs.get(cohorts.get(cohort).program()).name();
    }

    private static String name(@Nullable Person person) {
        return person == null ? "" : person.name();
    }
}
