package hr.mentoring.enrollment;

import hr.mentoring.access.CurrentUser;
import hr.mentoring.access.Role;
import hr.mentoring.common.PersonId;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.directory.Person;
import hr.mentoring.enrollment.model.EnrollmentEntity;
import hr.mentoring.enrollment.store.Enrollments;
import hr.mentoring.program.Cohort;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.CohortService;
import hr.mentoring.program.ProgramService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows managers who of their people waits for their word, and who takes part. */
@Stateless
@RolesAllowed(Role.MANAGER)
public class ApprovalService {

    @Inject
    private Enrollments enrollments;

    @EJB
    private DirectoryService directory;

    @EJB
    private CohortService cohorts;

    @EJB
    private ProgramService programs;

    @Inject
    private CurrentUser caller;

    /** The requests of everybody below the caller, direct reports or further down, in the order in which they came. */
    public List<ApprovalRequest> requests() {
        List<EnrollmentEntity> waiting = enrollments.in(EnrollmentState.AWAITING_MANAGER);
        if (waiting.isEmpty()) {
            return List.of();
        }
        Set<PersonId> line = directory.reportingLine(caller.requirePersonId());
        List<EnrollmentEntity> mine = waiting.stream()
                .filter(enrollment -> line.contains(enrollment.person()))
                .toList();
        Map<PersonId, Person> people =
                directory.all(mine.stream().map(EnrollmentEntity::person).toList());
        Map<CohortId, Cohort> known = new HashMap<>();
        return mine.stream()
                .flatMap(enrollment -> Optional.ofNullable(people.get(enrollment.person()))
                        .map(person ->
                                request(enrollment, person, known.computeIfAbsent(enrollment.cohort(), cohorts::get)))
                        .stream())
                .toList();
    }

    /** Where the caller's direct reports stand in the cohorts they have enrolled in, as far as they show it, newest first. */
    public List<Participation> ofMyReports() {
        Map<PersonId, Person> reports = directory.reportsOf(caller.requirePersonId()).stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        Map<CohortId, Cohort> known = new HashMap<>();
        return enrollments.sentBy(reports.keySet()).stream()
                .filter(enrollment -> enrollment.managerSees().contains(ManagerView.PROGRAM))
                .flatMap(enrollment -> Optional.ofNullable(reports.get(enrollment.person()))
                        .map(person -> new Participation(
                                person,
                                known.computeIfAbsent(enrollment.cohort(), cohorts::get),
                                enrollment.state(),
                                enrollment.stateSince(),
                                enrollment.choices().asMentee(),
                                enrollment.choices().asMentor(),
                                Optional.of(enrollment.choices().hoursPerMonth())
                                        .filter(hours ->
                                                enrollment.managerSees().contains(ManagerView.HOURS))))
                        .stream())
                .toList();
    }

    private ApprovalRequest request(EnrollmentEntity enrollment, Person person, Cohort cohort) {
        return new ApprovalRequest(
                enrollment.id(),
                person,
                cohort,
                programs.get(cohort.program()),
                enrollment.choices().asMentor(),
                enrollment.choices().hoursPerMonth(),
                enrollment.stateSince());
    }
}
