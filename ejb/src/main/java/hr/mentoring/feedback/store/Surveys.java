package hr.mentoring.feedback.store;

import hr.mentoring.agreement.Side;
import hr.mentoring.common.NotFound;
import hr.mentoring.common.PersonId;
import hr.mentoring.feedback.Addressee;
import hr.mentoring.feedback.Occasion;
import hr.mentoring.feedback.Quarter;
import hr.mentoring.feedback.SurveyId;
import hr.mentoring.feedback.model.Questionnaire;
import hr.mentoring.feedback.model.RoundEntity;
import hr.mentoring.feedback.model.SurveyEntity;
import hr.mentoring.pairing.PairId;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.ProgramId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Rounds and their surveys in the database. */
@Dependent
public class Surveys {

    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    /** The survey with this id. */
    public SurveyEntity get(SurveyId id) {
        return Optional.ofNullable(em.find(SurveyEntity.class, id.value()))
                .orElseThrow(() -> new NotFound("survey", id));
    }

    /** All surveys of a person, the newest first. */
    public List<SurveyEntity> of(PersonId person) {
        return em.createQuery(
                        "select s from SurveyEntity s join fetch s.round where s.personId = :person order by s.id desc",
                        SurveyEntity.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** How many surveys a round has, and how many of them were handed in. */
    public int[] counts(RoundEntity round) {
        Object[] counts = em.createQuery(
                        "select count(s), count(s.answeredAt) from SurveyEntity s where s.round = :round",
                        Object[].class)
                .setParameter("round", round)
                .getSingleResult();
        return new int[] {((Number) counts[0]).intValue(), ((Number) counts[1]).intValue()};
    }

    /** The surveys that nobody handed in, of rounds that take answers on this day. */
    public List<SurveyEntity> unanswered(LocalDate day) {
        return em.createQuery(
                        "select s from SurveyEntity s join fetch s.round r where s.answeredAt is null and r.closedAt is null"
                                + " and coalesce(s.closesOn, r.closesOn) >= :day order by s.id",
                        SurveyEntity.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** Keeps a new survey. */
    public void add(SurveyEntity survey) {
        em.persist(survey);
    }

    /** Everybody of a cohort who was asked about a milestone before. */
    public Set<Addressee> askedAt(Occasion milestone, CohortId cohort) {
        return addressees(em.createQuery(
                        "select s.pairId, s.personId, s.side from SurveyEntity s where s.round.cohortId = :cohort"
                                + " and s.milestone = :milestone",
                        Object[].class)
                .setParameter("cohort", cohort.value())
                .setParameter("milestone", milestone));
    }

    /** Everybody of a cohort who was asked anything since this instant, or can still answer something. */
    public Set<Addressee> busy(CohortId cohort, LocalDate today, Instant since) {
        return addressees(em.createQuery(
                        "select s.pairId, s.personId, s.side from SurveyEntity s join s.round r where r.cohortId = :cohort"
                                + " and (s.askedAt > :since or s.answeredAt is null and r.closedAt is null"
                                + " and coalesce(s.closesOn, r.closesOn) >= :today)",
                        Object[].class)
                .setParameter("cohort", cohort.value())
                .setParameter("since", since)
                .setParameter("today", today));
    }

    private static Set<Addressee> addressees(TypedQuery<Object[]> rows) {
        return rows.getResultStream()
                .map(row -> new Addressee(new PairId((Long) row[0]), new PersonId((Long) row[1]), (Side) row[2]))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The round of a cohort in a quarter on an occasion. */
    public Optional<RoundEntity> round(CohortId cohort, Quarter quarter, Occasion occasion) {
        return em.createQuery(
                        "select r from RoundEntity r where r.cohortId = :cohort and r.quarter = :quarter"
                                + " and r.occasion = :occasion",
                        RoundEntity.class)
                .setParameter("cohort", cohort.value())
                .setParameter("quarter", quarter.toString())
                .setParameter("occasion", occasion)
                .getResultStream()
                .findFirst();
    }

    /** All rounds of a quarter. */
    public List<RoundEntity> rounds(Quarter quarter) {
        return em.createQuery("select r from RoundEntity r where r.quarter = :quarter order by r.id", RoundEntity.class)
                .setParameter("quarter", quarter.toString())
                .getResultList();
    }

    /** All rounds, the newest quarter first. */
    public List<RoundEntity> rounds() {
        return em.createQuery(
                        "select r from RoundEntity r order by r.quarter desc, r.cohortId, r.id", RoundEntity.class)
                .getResultList();
    }

    /** Keeps a new round. */
    public void add(RoundEntity round) {
        em.persist(round);
        em.flush();
    }

    /** The questionnaire that a program asks on an occasion now. */
    public Optional<Questionnaire> questionnaire(ProgramId program, Occasion occasion) {
        return em.createQuery(
                        "select q from Questionnaire q where q.programId = :program and q.occasion = :occasion"
                                + " order by q.number desc",
                        Questionnaire.class)
                .setParameter("program", program.value())
                .setParameter("occasion", occasion)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Keeps a new questionnaire. */
    public void add(Questionnaire questionnaire) {
        em.persist(questionnaire);
    }
}
