package hr.mentoring.enrollment.store;

import hr.mentoring.common.PersonId;
import hr.mentoring.enrollment.ApplicantFilter;
import hr.mentoring.enrollment.ApplicantOrder;
import hr.mentoring.enrollment.EnrollmentState;
import hr.mentoring.enrollment.model.EnrollmentEntity;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.Side;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** Finds the applicants of a cohort that a filter lets through. */
@Dependent
public class ApplicantQuery {

    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    /** How many there are. */
    public int count(CohortId cohort, ApplicantFilter filter, Optional<List<PersonId>> people) {
        if (people.filter(List::isEmpty).isPresent()) {
            return 0;
        }
        return fill(em.createQuery("select count(e)" + from(filter, people), Long.class), cohort, filter, people)
                .getSingleResult()
                .intValue();
    }

    /** One page of them. */
    public List<EnrollmentEntity> page(
            CohortId cohort,
            ApplicantFilter filter,
            Optional<List<PersonId>> people,
            ApplicantOrder order,
            int first,
            int size) {
        if (people.filter(List::isEmpty).isPresent()) {
            return List.of();
        }
        String query = "select e" + from(filter, people) + orderBy(order);
        return fill(em.createQuery(query, EnrollmentEntity.class), cohort, filter, people)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    private static String from(ApplicantFilter filter, Optional<List<PersonId>> people) {
        StringBuilder from = new StringBuilder(" from EnrollmentEntity e where e.cohortId = :cohort");
        from.append(filter.state().isPresent() ? " and e.state = :state" : " and e.state <> :state");
        filter.side()
                .ifPresent(side ->
                        from.append(" and e.%s = true".formatted(side == Side.MENTEE ? "asMentee" : "asMentor")));
        people.ifPresent(named -> from.append(" and e.personId in :people"));
        return from.toString();
    }

    private static String orderBy(ApplicantOrder order) {
        String column = switch (order.by()) {
            case SUBMITTED -> "e.submittedAt";
            case STATE_SINCE -> "e.stateSince";
            case HOURS -> "e.hoursPerMonth";
        };
        String direction = order.descending() ? " desc" : "";
        return " order by " + column + direction + ", e.id" + direction;
    }

    private static <T> TypedQuery<T> fill(
            TypedQuery<T> query, CohortId cohort, ApplicantFilter filter, Optional<List<PersonId>> people) {
        query.setParameter("cohort", cohort.value());
        query.setParameter("state", filter.state().orElse(EnrollmentState.DRAFT));
        people.ifPresent(named ->
                query.setParameter("people", named.stream().map(PersonId::value).toList()));
        return query;
    }
}
