package hr.mentoring.directory.store;

import hr.mentoring.common.PersonId;
import hr.mentoring.directory.KnownAs;
import hr.mentoring.directory.PeopleFilter;
import hr.mentoring.directory.Person;
import hr.mentoring.directory.model.Employee;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The people, in the database. */
@Dependent
public class People {

    /** How many ids go into one question; both databases take this many without complaint. */
    private static final int IDS_AT_ONCE = 500;

    private static final String PERSON_IN_UNIT = "select e, u.name from Employee e, Unit u where u.id = e.orgUnitId";
    private static final String PERSON = PERSON_IN_UNIT + " and ";
    private static final String BY_NAME = " order by e.familyName, e.givenName, e.id";

    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    /** The person with this id, active or not. */
    public Optional<Person> find(PersonId id) {
        return people(query(PERSON + "e.id = :id").setParameter("id", id.value())).stream()
                .findFirst();
    }

    /** The active person with this address, in whatever case it was typed. */
    public Optional<Person> findActiveByEmail(String email) {
        return people(query(PERSON + "e.active = true and e.email = :email order by e.id")
                        .setParameter("email", email.strip().toLowerCase(Locale.ROOT))
                        .setMaxResults(1))
                .stream()
                .findFirst();
    }

    /** What active people are known as, by id. */
    public List<KnownAs> knownAs() {
        return query("select e.id, e.employeeNumber, e.email, e.givenName, e.familyName from Employee e"
                        + " where e.active = true order by e.id")
                .getResultStream()
                .map(row -> new KnownAs(
                        new PersonId((Long) row[0]), (String) row[1], (String) row[2], (String) row[3], (String)
                                row[4]))
                .toList();
    }

    /** Those of {@code ids} that exist, active or not. */
    public Map<PersonId, Person> all(Collection<PersonId> ids) {
        Map<PersonId, Person> found = new HashMap<>();
        for (List<Long> some : portions(ids)) {
            people(query(PERSON + "e.id in :ids").setParameter("ids", some))
                    .forEach(person -> found.put(person.id(), person));
        }
        return found;
    }

    /** Some active people, to be read and not changed: the first ones after an id, in the order of ids. */
    public List<Person> activeAfter(long id, int atMost) {
        return people(query(PERSON + "e.active = true and e.id > :id order by e.id")
                .setParameter("id", id)
                .setHint("eclipselink.read-only", true)
                .setMaxResults(atMost));
    }

    /** Active people in whom each word of {@code text} is found, by name. */
    public List<Person> search(String text, int limit) {
        return page(new PeopleFilter(text, Optional.empty(), Optional.of(true)), 0, limit);
    }

    /** One page of the people that a filter lets pass, by name. */
    public List<Person> page(PeopleFilter filter, int first, int size) {
        TypedQuery<Object[]> query = query(PERSON_IN_UNIT + condition(filter) + BY_NAME);
        fill(query, filter);
        return people(query.setFirstResult(first).setMaxResults(size));
    }

    /** How many people a filter lets pass. */
    public long count(PeopleFilter filter) {
        TypedQuery<Long> query = em.createQuery(
                "select count(e) from Employee e, Unit u where u.id = e.orgUnitId" + condition(filter), Long.class);
        fill(query, filter);
        return query.getSingleResult();
    }

    private static String condition(PeopleFilter filter) {
        StringBuilder condition = new StringBuilder();
        filter.active().ifPresent(active -> condition.append(" and e.active = :active"));
        filter.orgUnit()
                .ifPresent(unit -> condition.append(" and exists (select top from Unit top where top.id = :unit"
                        + " and (u.id = top.id or u.code like concat(top.code, '/%')))"));
        for (int i = 0; i < SearchText.words(filter.text()).size(); i++) {
            condition.append(" and e.searchText like :word").append(i);
        }
        return condition.toString();
    }

    private static void fill(TypedQuery<?> query, PeopleFilter filter) {
        filter.active().ifPresent(active -> query.setParameter("active", active));
        filter.orgUnit().ifPresent(unit -> query.setParameter("unit", unit.value()));
        List<String> words = SearchText.words(filter.text());
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, SearchText.contains(words.get(i)));
        }
    }

    /** Active people who report to somebody directly, by name. */
    public List<Person> reportsOf(PersonId manager) {
        return people(query(PERSON + "e.active = true and e.managerId = :manager" + BY_NAME)
                .setParameter("manager", manager.value()));
    }

    /** Whether an active person reports to somebody directly. */
    public boolean hasReports(PersonId manager) {
        return !em.createQuery(
                        "select e.id from Employee e where e.managerId = :manager and e.active = true", Long.class)
                .setParameter("manager", manager.value())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Everybody who reports to one of {@code managers} directly, and whether they are active. */
    public Map<PersonId, Boolean> activityBelow(Collection<PersonId> managers) {
        Map<PersonId, Boolean> below = new HashMap<>();
        for (List<Long> some : portions(managers)) {
            query("select e.id, e.active from Employee e where e.managerId in :managers")
                    .setParameter("managers", some)
                    .getResultStream()
                    .forEach(row -> below.put(new PersonId((Long) row[0]), (Boolean) row[1]));
        }
        return below;
    }

    /** Whom each of these people reports to directly; who reports to nobody is missing. */
    public Map<PersonId, PersonId> managersOf(Collection<PersonId> reports) {
        Map<PersonId, PersonId> managers = new HashMap<>();
        for (List<Long> some : portions(reports)) {
            query("select e.id, e.managerId from Employee e where e.id in :reports and e.managerId is not null")
                    .setParameter("reports", some)
                    .getResultStream()
                    .forEach(row -> managers.put(new PersonId((Long) row[0]), new PersonId((Long) row[1])));
        }
        return managers;
    }

    /** Whom everybody reports to. */
    public Map<PersonId, PersonId> managers() {
        Map<PersonId, PersonId> managers = new HashMap<>();
        query("select e.id, e.managerId from Employee e where e.managerId is not null")
                .getResultStream()
                .forEach(row -> managers.put(new PersonId((Long) row[0]), new PersonId((Long) row[1])));
        return managers;
    }

    /** Whom somebody reports to. */
    public Optional<PersonId> managerOf(PersonId person) {
        return em.createQuery(
                        "select e.managerId from Employee e where e.id = :id and e.managerId is not null", Long.class)
                .setParameter("id", person.value())
                .getResultStream()
                .findFirst()
                .map(PersonId::new);
    }

    /** Where active people work. */
    public List<String> locations() {
        return em.createQuery(
                        "select distinct e.location from Employee e where e.active = true and e.location <> ''"
                                + " order by e.location",
                        String.class)
                .getResultList();
    }

    private TypedQuery<Object[]> query(String jpql) {
        return em.createQuery(jpql, Object[].class);
    }

    private static List<Person> people(TypedQuery<Object[]> query) {
        return query.getResultStream()
                .map(row -> ((Employee) row[0]).toPerson((String) row[1]))
                .toList();
    }

    private static List<List<Long>> portions(Collection<PersonId> ids) {
        List<Long> values =
                new HashSet<>(ids).stream().map(PersonId::value).sorted().toList();
        List<List<Long>> portions = new ArrayList<>();
        for (int from = 0; from < values.size(); from += IDS_AT_ONCE) {
            portions.add(values.subList(from, Math.min(from + IDS_AT_ONCE, values.size())));
        }
        return portions;
    }
}
