package hr.mentoring.choosing;

import hr.mentoring.access.CurrentUser;
import hr.mentoring.access.Role;
import hr.mentoring.choosing.model.Reasons;
import hr.mentoring.choosing.store.Opennesses;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.enrollment.Enrollment;
import hr.mentoring.enrollment.EnrollmentChoices;
import hr.mentoring.enrollment.EnrollmentService;
import hr.mentoring.enrollment.WishService;
import hr.mentoring.profile.Profile;
import hr.mentoring.profile.ProfileDetails;
import hr.mentoring.profile.ProfileService;
import hr.mentoring.profile.ProfileSteps;
import hr.mentoring.program.Cohort;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.CohortService;
import hr.mentoring.program.Phase;
import hr.mentoring.program.Side;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks for possible mentors, or mentees, within a cohort that enrolls, with reasons; and keeps those whom the caller would
 * like in order. They are the wishes of the caller's enrollment, which the pairing weighs; nobody else learns of them.
 */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class CandidateService {

    @Inject
    private Opennesses opennesses;

    @EJB
    private WishService wishes;

    @EJB
    private EnrollmentService enrollments;

    @EJB
    private CohortService cohorts;

    @EJB
    private DirectoryService directory;

    @EJB
    private ProfileService profiles;

    @EJB
    private ProfileSteps others;

    @Inject
    private CurrentUser user;

    @Inject
    private Event<OpennessAgreed> agreed;

    /** What the caller lets others see who look. */
    public Openness mine() {
        PersonId me = user.requirePersonId();
        return opennesses.of(List.of(me)).getOrDefault(me, Openness.NONE);
    }

    /** Shows just this to others who look. */
    public void agree(Openness shown) {
        PersonId me = user.requirePersonId();
        opennesses.agree(me, shown);
        agreed.fire(new OpennessAgreed(me));
    }

    /**
     * Everybody who could be on the other side, what speaks most for it first.
     *
     * @param side as what they would be found
     * @throws RuleBroken {@code choosing.not-enrolling}
     */
    public List<Candidate> search(CohortId id, Side side) {
        Cohort cohort = enrolling(id);
        List<PersonId> people = wishes.possible(id, side);
        List<PersonId> liked = liked(id, side);
        Map<PersonId, Profile> known = others.of(people);
        Map<PersonId, Openness> shown = opennesses.of(people);
        Reasons reasons = new Reasons(
                directory.get(user.requirePersonId()),
                profiles.mine().details(),
                side,
                cohort.plan().startsOn());
        return directory.all(people).values().stream()
                .map(person -> reasons.of(
                        person,
                        Optional.ofNullable(known.get(person.id()))
                                .map(Profile::details)
                                .orElse(ProfileDetails.BLANK),
                        shown.getOrDefault(person.id(), Openness.NONE),
                        liked.indexOf(person.id()) + 1))
                .sorted(Comparator.comparing(Candidate::weight)
                        .reversed()
                        .thenComparing(candidate -> candidate.person().familyName())
                        .thenComparing(candidate -> candidate.person().id()))
                .toList();
    }

    /** Those whom the caller would like, in order. */
    public List<PersonId> liked(CohortId cohort, Side side) {
        return enrollments
                .mine(cohort)
                .map(Enrollment::choices)
                .map(choices -> side == Side.MENTOR ? choices.mentorsWished() : choices.menteesWished())
                .orElse(List.of());
    }

    /**
     * Puts those whom the caller would like in this order, and no others.
     *
     * @throws RuleBroken {@code choosing.not-enrolling}, {@code choosing.enroll-first} or what the enrollment has against it
     */
    public void rank(CohortId id, Side side, List<PersonId> people) {
        enrolling(id);
        EnrollmentChoices now = enrollments
                .mine(id)
                .map(Enrollment::choices)
                .filter(choices -> side == Side.MENTOR ? choices.asMentee() : choices.asMentor())
                .orElseThrow(() -> new RuleBroken("choosing.enroll-first"));
        enrollments.save(
                id,
                new EnrollmentChoices(
                        now.asMentee(),
                        now.asMentor(),
                        now.mentorsWanted(),
                        now.menteesAtMost(),
                        now.hoursPerMonth(),
                        side == Side.MENTOR ? people : now.mentorsWished(),
                        side == Side.MENTEE ? people : now.menteesWished()));
    }

    private Cohort enrolling(CohortId id) {
        Cohort cohort = cohorts.get(id);
        RuleBroken.require(cohort.phase() == Phase.ENROLLING, "choosing.not-enrolling", cohort.name());
        return cohort;
    }
}
