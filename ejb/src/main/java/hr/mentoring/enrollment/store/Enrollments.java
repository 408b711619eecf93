package hr.mentoring.enrollment.store;

import hr.mentoring.common.NotFound;
import hr.mentoring.common.PersonId;
import hr.mentoring.enrollment.EnrollmentCounts;
import hr.mentoring.enrollment.EnrollmentId;
import hr.mentoring.enrollment.EnrollmentState;
import hr.mentoring.enrollment.ShownToManagers;
import hr.mentoring.enrollment.model.Avoidance;
import hr.mentoring.enrollment.model.Desk;
import hr.mentoring.enrollment.model.EnrollmentEntity;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.Side;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The enrollments and what was told with them in confidence, in the database. */
@Dependent
public class Enrollments {

    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    /** The enrollment with this id. */
    public EnrollmentEntity get(EnrollmentId id) {
        return Optional.ofNullable(em.find(EnrollmentEntity.class, id.value()))
                .orElseThrow(() -> new NotFound("enrollment", id));
    }

    /** The enrollment of a person in a cohort, in whatever state. */
    public Optional<EnrollmentEntity> find(CohortId cohort, PersonId person) {
        return em.createQuery(
                        "select e from EnrollmentEntity e where e.cohortId = :cohort and e.personId = :person",
                        EnrollmentEntity.class)
                .setParameter("cohort", cohort.value())
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
    }

    /**
     * The enrollments of these people in a cohort, in whatever state; wishes come along. The database is asked for the
     * people alone, who are in few cohorts each: asked for the cohort as well, it may go through all of a large one.
     */
    public List<EnrollmentEntity> of(CohortId cohort, Collection<PersonId> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select e from EnrollmentEntity e where e.personId in :people", EnrollmentEntity.class)
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "e.wishes")
                .getResultStream()
                .filter(enrollment -> enrollment.cohort().equals(cohort))
                .toList();
    }

    /** All enrollments of a person, the newest first. */
    public List<EnrollmentEntity> of(PersonId person) {
        return em.createQuery(
                        "select e from EnrollmentEntity e where e.personId = :person order by e.id desc",
                        EnrollmentEntity.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** The enrollments of a cohort in a state, to be read and not changed, in the order sent; wishes come along. */
    public List<EnrollmentEntity> in(CohortId cohort, EnrollmentState state) {
        return em.createQuery(
                        "select e from EnrollmentEntity e where e.cohortId = :cohort and e.state = :state"
                                + " order by e.submittedAt, e.id",
                        EnrollmentEntity.class)
                .setParameter("cohort", cohort.value())
                .setParameter("state", state)
                .setHint("eclipselink.read-only", true)
                .setHint("eclipselink.batch.type", "EXISTS")
                .setHint("eclipselink.batch", "e.wishes")
                .getResultList();
    }

    /** How far everybody has come in a cohort, drafts left out. */
    public Map<PersonId, EnrollmentState> states(CohortId cohort) {
        Map<PersonId, EnrollmentState> states = new HashMap<>();
        em.createQuery(
                        "select e.personId, e.state from EnrollmentEntity e where e.cohortId = :cohort and e.state <> :draft",
                        Object[].class)
                .setParameter("cohort", cohort.value())
                .setParameter("draft", EnrollmentState.DRAFT)
                .getResultStream()
                .forEach(row -> states.put(new PersonId((Long) row[0]), (EnrollmentState) row[1]));
        return states;
    }

    /** The enrollments in a state, whatever the cohort, in the order in which they were sent. */
    public List<EnrollmentEntity> in(EnrollmentState state) {
        return em.createQuery(
                        "select e from EnrollmentEntity e where e.state = :state order by e.submittedAt, e.id",
                        EnrollmentEntity.class)
                .setParameter("state", state)
                .getResultList();
    }

    /** What these people have sent, whatever became of it, the newest first. */
    public List<EnrollmentEntity> sentBy(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select e from EnrollmentEntity e where e.personId in :people and e.state <> :draft"
                                + " order by e.stateSince desc, e.id desc",
                        EnrollmentEntity.class)
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .setParameter("draft", EnrollmentState.DRAFT)
                .getResultList();
    }

    /** Open enrollments of a cohort on one side, the first ones sent first. */
    public List<EnrollmentEntity> openOn(CohortId cohort, Side side, int atMost) {
        return em.createQuery(
                        "select e from EnrollmentEntity e where e.cohortId = :cohort and e.state in :open and e."
                                + (side == Side.MENTEE ? "asMentee" : "asMentor")
                                + " = true order by e.submittedAt, e.id",
                        EnrollmentEntity.class)
                .setParameter("cohort", cohort.value())
                .setParameter(
                        "open",
                        Stream.of(EnrollmentState.values())
                                .filter(EnrollmentState::isOpen)
                                .toList())
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Whoever has waited longest for a place in a cohort. */
    public Optional<EnrollmentEntity> firstWaiting(CohortId cohort) {
        return em.createQuery(
                        "select e from EnrollmentEntity e where e.cohortId = :cohort and e.state = :state"
                                + " order by e.submittedAt, e.id",
                        EnrollmentEntity.class)
                .setParameter("cohort", cohort.value())
                .setParameter("state", EnrollmentState.WAITING)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** How many wait longer than this one in the same cohort. */
    public int waitingBefore(EnrollmentEntity enrollment) {
        return em.createQuery(
                        "select count(e) from EnrollmentEntity e where e.cohortId = :cohort and e.state = :state"
                                + " and (e.submittedAt < :sent or (e.submittedAt = :sent and e.id < :id))",
                        Long.class)
                .setParameter("cohort", enrollment.cohort().value())
                .setParameter("state", EnrollmentState.WAITING)
                .setParameter("sent", enrollment.submittedAt().orElseThrow())
                .setParameter("id", enrollment.id().value())
                .getSingleResult()
                .intValue();
    }

    /** How many places of a cohort are taken. */
    public int menteesAccepted(CohortId cohort) {
        return em.createQuery(
                        "select count(e) from EnrollmentEntity e where e.cohortId = :cohort and e.state = :state"
                                + " and e.asMentee = true",
                        Long.class)
                .setParameter("cohort", cohort.value())
                .setParameter("state", EnrollmentState.ACCEPTED)
                .getSingleResult()
                .intValue();
    }

    /** How many people are where in a cohort, drafts included. */
    public EnrollmentCounts counts(CohortId cohort) {
        List<Object[]> rows = em.createQuery(
                        "select e.state, e.asMentee, e.asMentor, count(e), sum(e.mentorsWanted), sum(e.menteesAtMost)"
                                + " from EnrollmentEntity e where e.cohortId = :cohort"
                                + " group by e.state, e.asMentee, e.asMentor",
                        Object[].class)
                .setParameter("cohort", cohort.value())
                .getResultList();
        Map<EnrollmentState, Integer> byState = new EnumMap<>(EnrollmentState.class);
        int mentees = 0;
        int mentors = 0;
        int wanted = 0;
        int offered = 0;
        for (Object[] row : rows) {
            EnrollmentState state = (EnrollmentState) row[0];
            int people = ((Number) row[3]).intValue();
            byState.merge(state, people, Integer::sum);
            if (state == EnrollmentState.ACCEPTED) {
                mentees += (Boolean) row[1] ? people : 0;
                mentors += (Boolean) row[2] ? people : 0;
                wanted += ((Number) row[4]).intValue();
                offered += ((Number) row[5]).intValue();
            }
        }
        return new EnrollmentCounts(byState, mentees, mentors, wanted, offered);
    }

    /** Keeps a new enrollment. */
    public void add(EnrollmentEntity enrollment) {
        em.persist(enrollment);
        em.flush();
    }

    /** What these people, accepted in a cohort, let their managers see. */
    public List<ShownToManagers> shownToManagers(CohortId cohort, Collection<PersonId> people) {
        Set<PersonId> wanted = Set.copyOf(people);
        return em.createQuery(
                        "select e.personId, e.asMentee, e.asMentor, e.hoursPerMonth, e.managerSees"
                                + " from EnrollmentEntity e where e.cohortId = :cohort and e.state = :state",
                        Object[].class)
                .setParameter("cohort", cohort.value())
                .setParameter("state", EnrollmentState.ACCEPTED)
                .getResultStream()
                .filter(row -> wanted.contains(new PersonId((Long) row[0])))
                .flatMap(row -> ShownToManagers.of(
                        new PersonId((Long) row[0]),
                        (Boolean) row[1],
                        (Boolean) row[2],
                        (Integer) row[3],
                        EnrollmentEntity.views((String) row[4]))
                        .stream())
                .toList();
    }

    /** Keeps a new enrollment, written together with others at the next {@link #flush}. */
    public void addLater(EnrollmentEntity enrollment) {
        em.persist(enrollment);
    }

    /** Opens the desk of a new cohort. */
    public void open(Desk desk) {
        em.persist(desk);
    }

    /** Lets nobody else give away places of this cohort until the transaction ends. */
    public void lockDesk(CohortId cohort) {
        if (em.find(Desk.class, cohort.value(), LockModeType.PESSIMISTIC_WRITE) == null) {
            throw new NotFound("cohort", cohort);
        }
    }

    /** Writes now, so that counting sees it. */
    public void flush() {
        em.flush();
    }

    /** Whom a participant would rather avoid. */
    public Set<PersonId> avoidedBy(EnrollmentId enrollment) {
        Set<PersonId> avoided = new HashSet<>();
        for (Avoidance avoidance : avoidances(enrollment)) {
            avoided.add(avoidance.avoided());
        }
        return avoided;
    }

    /** Replaces whom a participant would rather avoid. */
    public void keepAvoided(EnrollmentId enrollment, Collection<PersonId> people) {
        Set<PersonId> missing = new HashSet<>(people);
        for (Avoidance avoidance : avoidances(enrollment)) {
            if (!missing.remove(avoidance.avoided())) {
                em.remove(avoidance);
            }
        }
        missing.forEach(person -> em.persist(new Avoidance(enrollment, person)));
    }

    /** Whom the accepted participants of a cohort would rather avoid. */
    public List<Avoidance> avoidancesIn(CohortId cohort) {
        return em.createQuery(
                        "select a from Avoidance a where a.enrollmentId in (select e.id from EnrollmentEntity e"
                                + " where e.cohortId = :cohort and e.state = :state)",
                        Avoidance.class)
                .setParameter("cohort", cohort.value())
                .setParameter("state", EnrollmentState.ACCEPTED)
                .getResultList();
    }

    /** Whom each of these participants would rather avoid. */
    public Map<EnrollmentId, Set<PersonId>> avoidedBy(Collection<EnrollmentId> enrollments) {
        if (enrollments.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select a from Avoidance a where a.enrollmentId in :enrollments", Avoidance.class)
                .setParameter(
                        "enrollments",
                        enrollments.stream().map(EnrollmentId::value).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        Avoidance::enrollment, Collectors.mapping(Avoidance::avoided, Collectors.toSet())));
    }

    private List<Avoidance> avoidances(EnrollmentId enrollment) {
        return em.createQuery("select a from Avoidance a where a.enrollmentId = :enrollment", Avoidance.class)
                .setParameter("enrollment", enrollment.value())
                .getResultList();
    }
}
