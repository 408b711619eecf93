package hr.mentoring.web.enrollment;

import hr.mentoring.common.NotFound;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.directory.Person;
import hr.mentoring.enrollment.Enrollment;
import hr.mentoring.enrollment.EnrollmentChoices;
import hr.mentoring.enrollment.EnrollmentService;
import hr.mentoring.enrollment.EnrollmentState;
import hr.mentoring.enrollment.ManagerView;
import hr.mentoring.enrollment.OpenCohort;
import hr.mentoring.enrollment.WishCandidate;
import hr.mentoring.enrollment.WishService;
import hr.mentoring.profile.Affinity;
import hr.mentoring.profile.ProfileService;
import hr.mentoring.program.Cohort;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.CohortService;
import hr.mentoring.program.Phase;
import hr.mentoring.program.Program;
import hr.mentoring.program.ProgramService;
import hr.mentoring.program.Side;
import hr.mentoring.web.common.Pages;
import hr.mentoring.web.common.Text;
import hr.mentoring.web.profile.ProfileBody;
import hr.mentoring.web.profile.ProfileChoices;
import hr.mentoring.web.profile.ProfileForm;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The way into a cohort: five steps, each saved when it is left, and then what happens next. Who comes back finds what
 * they had saved.
 */
@Named
@ViewScoped
public class EnrollPage implements Serializable {

    private static final int LAST_STEP = 5;
    private static final int FOUND_AT_MOST = 12;

    @EJB
    private EnrollmentService enrollments;

    @EJB
    private WishService wishes;

    @EJB
    private ProfileService profiles;

    @EJB
    private CohortService cohorts;

    @EJB
    private ProgramService programs;

    @EJB
    private DirectoryService directory;

    @Inject
    private Pages pages;

    @Inject
    private Text text;

    @Inject
    private ProfileChoices choices;

    private long cohortId;
    private boolean editing;
    private int step = 1;
    private String side = "MENTEE";
    private int mentorsWanted = 1;
    private int menteesAtMost = 1;
    private int hoursPerMonth = 2;
    private List<String> mentorsWished = List.of();
    private List<String> menteesWished = List.of();
    private List<String> avoid = List.of();
    private List<String> affinities = List.of();
    private List<String> managersSee = List.of();
    private final ProfileForm form = new ProfileForm();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> reasons = new HashMap<>();
    private transient @Nullable Cohort cohort;

    /** Reads what was saved; called when the page is opened. */
    public void open() {
        form.show(profiles.mine());
        affinities = ProfileBody.names(profiles.myAffinities());
        avoid = remember(enrollments.myAvoided(id()));
        managersSee = ProfileBody.names(enrollments.managersSee(id()));
        hoursPerMonth = usualHours();
        mine().map(Enrollment::choices).ifPresent(this::show);
    }

    /** Saves this step and goes on to the next. */
    public void next() {
        save();
        step = Math.min(LAST_STEP, step + 1);
    }

    /** Goes back a step; what was typed here is saved. */
    public void back() {
        save();
        step = Math.max(1, step - 1);
    }

    /** Sends the enrollment. */
    public String send() {
        enrollments.send(id());
        pages.say("enrollment.sent", getCohort().name());
        return here();
    }

    /** Saves changes to an enrollment that was sent before. */
    public String saveChanges() {
        save();
        pages.say("enrollment.changes-saved");
        return here();
    }

    /** Takes the enrollment back. */
    public String withdraw() {
        mine().ifPresent(own -> enrollments.withdraw(own.id()));
        pages.say("enrollment.withdrawn", getCohort().name());
        return here();
    }

    /** People one may wish for as mentors. */
    public List<String> suggestMentors(String typed) {
        return suggested(Side.MENTOR, typed);
    }

    /** People one may wish for as mentees. */
    public List<String> suggestMentees(String typed) {
        return suggested(Side.MENTEE, typed);
    }

    /** Anybody, to be avoided. */
    public List<String> findPeople(String typed) {
        return directory.search(typed, FOUND_AT_MOST).stream()
                .map(this::remember)
                .toList();
    }

    /** The name of somebody who was suggested or chosen. */
    public String name(String id) {
        return names.getOrDefault(id, "");
    }

    /** Why somebody is suggested, or where they work. */
    public String reason(String id) {
        return reasons.getOrDefault(id, "");
    }

    /** Whether the enrollment was sent and stands; otherwise the steps are shown. */
    public boolean isSent() {
        return mine().map(Enrollment::state).filter(EnrollmentState::isOpen).isPresent();
    }

    /** Whether the steps are shown. */
    public boolean isFilling() {
        return (!isSent() || editing) && getObstacles().isEmpty();
    }

    /** Every reason why the cohort is not open to the caller; empty when it is, or when the caller is in it. */
    public List<RuleBroken> getObstacles() {
        if (isSent()) {
            return List.of();
        }
        return enrollments.openToMe().stream()
                .filter(open -> open.cohort().id().equals(id()))
                .findFirst()
                .map(OpenCohort::obstacles)
                .orElseGet(() -> List.of(new RuleBroken(
                        "enrollment.cohort-not-enrolling", getCohort().name())));
    }

    /** Every reason why what is filled in could not be sent. */
    public List<RuleBroken> getMissing() {
        return isSent() ? List.of() : enrollments.obstacles(id());
    }

    /** What happens next, in a sentence. */
    public String getNext() {
        Enrollment own = mine().orElseThrow();
        Cohort to = getCohort();
        return switch (own.state()) {
            case AWAITING_MANAGER -> text.of("enrollment.next.AWAITING_MANAGER", managerName());
            case WAITING ->
                text.of(
                        "enrollment.next.WAITING",
                        enrollments.myPlaceInLine(id()).orElse(1));
            case ACCEPTED ->
                text.of(to.phase().isBefore(Phase.ACTIVE) ? "enrollment.next.ACCEPTED" : "enrollment.next.ACTIVE");
            default -> text.of("enrollment.next.SUBMITTED");
        };
    }

    /** Whether the pairs are known, so that somebody else is touched by a withdrawal. */
    public boolean isUnderway() {
        return !getCohort().phase().isBefore(Phase.ACTIVE);
    }

    /** The caller's enrollment, if there is one. */
    public @Nullable Enrollment getMine() {
        return mine().orElse(null);
    }

    public Cohort getCohort() {
        Cohort known = cohort;
        if (known == null) {
            known = cohorts.get(id());
            if (known.phase() == Phase.DRAFT) {
                throw new NotFound("cohort", cohortId);
            }
            cohort = known;
        }
        return known;
    }

    public Program getProgram() {
        return programs.get(getCohort().program());
    }

    /** Where the caller lives, for the hours that they name. */
    public Person getMe() {
        return directory.get(profiles.mine().person());
    }

    public List<String> getManagersSee() {
        return managersSee;
    }

    public void setManagersSee(List<String> managersSee) {
        this.managersSee = managersSee;
    }

    /** What managers can be let see. */
    public List<String> getManagerViews() {
        return Arrays.stream(ManagerView.values()).map(ManagerView::name).toList();
    }

    public boolean isMentee() {
        return !side.equals("MENTOR");
    }

    public boolean isMentor() {
        return !side.equals("MENTEE");
    }

    private void save() {
        if (step == 1 || step == 4) {
            enrollments.save(id(), chosen());
        }
        if (step == 2 || step == 3) {
            form.show(profiles.save(form.version(), form.details()));
        }
        if (step == 4) {
            enrollments.letManagersSee(id(), ProfileBody.codes(ManagerView.class, "managersSee", managersSee));
            enrollments.tellAvoided(id(), Set.copyOf(people(avoid)));
            profiles.tellAffinities(ProfileBody.codes(Affinity.class, "affinities", affinities));
        }
    }

    private EnrollmentChoices chosen() {
        Set<PersonId> avoided = new HashSet<>(people(avoid));
        List<PersonId> mentors = people(mentorsWished);
        List<PersonId> mentees = people(menteesWished);
        if (step == 4
                && (mentors.stream().anyMatch(avoided::contains)
                        || mentees.stream().anyMatch(avoided::contains))) {
            throw RuleBroken.on("avoid", "enrollment.avoid-wished");
        }
        return new EnrollmentChoices(
                isMentee(), isMentor(), mentorsWanted, menteesAtMost, hoursPerMonth, mentors, mentees);
    }

    private void show(EnrollmentChoices saved) {
        side = saved.asMentee() && saved.asMentor() ? "BOTH" : saved.asMentor() ? "MENTOR" : "MENTEE";
        mentorsWanted = Math.max(1, saved.mentorsWanted());
        menteesAtMost = Math.max(1, saved.menteesAtMost());
        hoursPerMonth = saved.hoursPerMonth();
        mentorsWished = remember(saved.mentorsWished());
        menteesWished = remember(saved.menteesWished());
    }

    private int usualHours() {
        return (getProgram().design().rules().minutesPerPair() + 59) / 60;
    }

    private String managerName() {
        return getMe().manager().flatMap(directory::find).map(Person::name).orElse("");
    }

    private List<String> suggested(Side as, String typed) {
        List<String> found = new ArrayList<>();
        for (WishCandidate candidate : wishes.suggest(id(), as, typed)) {
            String id = remember(candidate.person());
            reasons.put(id, reasonFor(candidate));
            found.add(id);
        }
        return found;
    }

    private String reasonFor(WishCandidate candidate) {
        String place = candidate.person().jobTitle() + ", " + candidate.person().location();
        if (candidate.inCommon().isEmpty()) {
            return candidate.enrolled() ? text.of("enrollment.wish.enrolled", place) : place;
        }
        String common = candidate.inCommon().stream()
                .map(competency -> choices.competency(competency.value()))
                .collect(Collectors.joining(", "));
        return text.of("enrollment.wish.common", place, common);
    }

    private List<String> remember(Collection<PersonId> people) {
        Map<PersonId, Person> known = directory.all(people);
        return people.stream()
                .flatMap(person -> Optional.ofNullable(known.get(person)).stream())
                .map(this::remember)
                .toList();
    }

    private String remember(Person person) {
        String id = person.id().toString();
        names.put(id, person.name());
        reasons.putIfAbsent(id, person.jobTitle() + ", " + person.location());
        return id;
    }

    private String here() {
        return "/portal/enroll?faces-redirect=true&cohort=" + cohortId;
    }

    private Optional<Enrollment> mine() {
        return enrollments.mine(id());
    }

    private CohortId id() {
        if (cohortId < 1) {
            throw new NotFound("cohort", cohortId);
        }
        return new CohortId(cohortId);
    }

    /** Those who were suggested; what was typed and not chosen from the suggestions is nobody. */
    private List<PersonId> people(List<String> ids) {
        return ids.stream()
                .filter(names::containsKey)
                .map(id -> new PersonId(Long.parseLong(id)))
                .toList();
    }

    public long getCohortId() {
        return cohortId;
    }

    public void setCohortId(long cohortId) {
        this.cohortId = cohortId;
    }

    public boolean isEditing() {
        return editing;
    }

    public void setEditing(boolean editing) {
        this.editing = editing;
    }

    public int getStep() {
        return step;
    }

    public ProfileForm getForm() {
        return form;
    }

    public String getSide() {
        return side;
    }

    public void setSide(String side) {
        this.side = side;
    }

    public int getMentorsWanted() {
        return mentorsWanted;
    }

    public void setMentorsWanted(int mentorsWanted) {
        this.mentorsWanted = mentorsWanted;
    }

    public int getMenteesAtMost() {
        return menteesAtMost;
    }

    public void setMenteesAtMost(int menteesAtMost) {
        this.menteesAtMost = menteesAtMost;
    }

    public int getHoursPerMonth() {
        return hoursPerMonth;
    }

    public void setHoursPerMonth(int hoursPerMonth) {
        this.hoursPerMonth = hoursPerMonth;
    }

    public List<String> getMentorsWished() {
        return mentorsWished;
    }

    public void setMentorsWished(@Nullable List<String> mentorsWished) {
        this.mentorsWished = mentorsWished == null ? List.of() : mentorsWished;
    }

    public List<String> getMenteesWished() {
        return menteesWished;
    }

    public void setMenteesWished(@Nullable List<String> menteesWished) {
        this.menteesWished = menteesWished == null ? List.of() : menteesWished;
    }

    public List<String> getAvoid() {
        return avoid;
    }

    public void setAvoid(@Nullable List<String> avoid) {
        this.avoid = avoid == null ? List.of() : avoid;
    }

    public List<String> getAffinities() {
        return affinities;
    }

    public void setAffinities(List<String> affinities) {
        this.affinities = affinities;
    }
}
