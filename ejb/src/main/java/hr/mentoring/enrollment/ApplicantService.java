package hr.mentoring.enrollment;

import hr.mentoring.access.Role;
import hr.mentoring.common.PersonId;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.directory.Person;
import hr.mentoring.enrollment.model.EnrollmentEntity;
import hr.mentoring.enrollment.store.ApplicantQuery;
import hr.mentoring.program.CohortId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists who wants to join a cohort, a page at a time. Drafts are nobody's business but the person's. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class ApplicantService {

    /** The most applicants that one page holds. */
    public static final int LONGEST_PAGE = 1_000;

    @Inject
    private ApplicantQuery query;

    @EJB
    private DirectoryService directory;

    /** How many applicants a filter lets through. */
    public int count(CohortId cohort, ApplicantFilter filter) {
        return query.count(cohort, filter, named(filter));
    }

    /**
     * One page of applicants.
     *
     * @param first how many to skip
     * @param size how many to return, at most {@value #LONGEST_PAGE}
     */
    public List<Applicant> page(CohortId cohort, ApplicantFilter filter, ApplicantOrder order, int first, int size) {
        List<EnrollmentEntity> found =
                query.page(cohort, filter, named(filter), order, Math.max(0, first), Math.min(size, LONGEST_PAGE));
        Map<PersonId, Person> people =
                directory.all(found.stream().map(EnrollmentEntity::person).toList());
        return found.stream()
                .flatMap(enrollment ->
                        Optional.ofNullable(people.get(enrollment.person())).map(enrollment::toApplicant).stream())
                .toList();
    }

    /** Whom the text of a filter names; empty when it names nobody in particular. */
    private Optional<List<PersonId>> named(ApplicantFilter filter) {
        return filter.text().isEmpty()
                ? Optional.empty()
                : Optional.of(directory.search(filter.text(), DirectoryService.LONGEST_SEARCH).stream()
                        .map(Person::id)
                        .toList());
    }
}
