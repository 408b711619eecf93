package hr.mentoring.enrollment.model;

import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.directory.Person;
import hr.mentoring.enrollment.Applicant;
import hr.mentoring.enrollment.Enrollment;
import hr.mentoring.enrollment.EnrollmentChoices;
import hr.mentoring.enrollment.EnrollmentId;
import hr.mentoring.enrollment.EnrollmentState;
import hr.mentoring.enrollment.ManagerView;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.Side;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One person's enrollment in one cohort.
 *
 * <p>It begins as a draft, which is saved as the person goes. Sent, it goes to the person's manager where the program
 * asks for that, and then to an administrator, who accepts or declines; a mentee for whom there is no place waits for
 * one. The person may take it back at any time, and may send it again.
 */
@Entity
@Table(name = "enrollment")
public class EnrollmentEntity {

    /** The most people that one may wish for on one side. */
    public static final int WISHES_AT_MOST = 5;

    /** The most hours a month that anybody can set aside. */
    public static final int HOURS_AT_MOST = 80;

    /** The most mentees that one mentor can do justice to. */
    public static final int MENTEES_AT_MOST = 10;

    /** The longest reason, in characters. */
    public static final int REASON_AT_MOST = 500;

    /** The order of the waiting list. */
    public static final Comparator<EnrollmentEntity> FIRST_SENT_FIRST = Comparator.comparing(
                    (EnrollmentEntity enrollment) ->
                            Optional.ofNullable(enrollment.submittedAt).orElse(Instant.MAX))
            .thenComparing(EnrollmentEntity::id);

    private static final Set<EnrollmentState> TO_ACCEPT =
            EnumSet.of(EnrollmentState.SUBMITTED, EnrollmentState.WAITING, EnrollmentState.DECLINED);

    @Id
    @SequenceGenerator(name = "enrollment_seq", sequenceName = "enrollment_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "enrollment_seq")
    private long id;

    @Version
    private int version;

    @Column(name = "cohort_id")
    private long cohortId;

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private EnrollmentState state;

    @Column(name = "state_since")
    private Instant stateSince;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "as_mentee")
    private boolean asMentee;

    @Column(name = "as_mentor")
    private boolean asMentor;

    @Column(name = "mentors_wanted")
    private int mentorsWanted;

    @Column(name = "mentees_at_most")
    private int menteesAtMost;

    @Column(name = "hours_per_month")
    private int hoursPerMonth;

    @Column(name = "approved_by_id")
    private @Nullable Long approvedById;

    private String reason = "";

    @Column(name = "manager_sees")
    private String managerSees = joined(ManagerView.USUAL);

    @ElementCollection
    @CollectionTable(name = "enrollment_wish", joinColumns = @JoinColumn(name = "enrollment_id"))
    private List<Wish> wishes = new ArrayList<>();

    protected EnrollmentEntity() {}

    /** A draft. */
    public EnrollmentEntity(CohortId cohort, PersonId person, EnrollmentChoices choices, Instant now) {
        this.cohortId = cohort.value();
        this.personId = person.value();
        this.state = EnrollmentState.DRAFT;
        this.stateSince = now;
        choose(choices);
    }

    /**
     * Replaces the choices. Once it is sent, the sides stay as they are.
     *
     * @throws RuleBroken on the first choice that makes no sense, naming its field
     */
    public final void choose(EnrollmentChoices choices) {
        check(choices);
        boolean sameSides = asMentee == choices.asMentee() && asMentor == choices.asMentor();
        RuleBroken.require(!state.isOpen() || sameSides, "enrollment.sides-fixed");
        asMentee = choices.asMentee();
        asMentor = choices.asMentor();
        mentorsWanted = choices.mentorsWanted();
        menteesAtMost = choices.menteesAtMost();
        hoursPerMonth = choices.hoursPerMonth();
        List<Wish> wished = new ArrayList<>(Wish.ranked(Side.MENTOR, choices.mentorsWished()));
        wished.addAll(Wish.ranked(Side.MENTEE, choices.menteesWished()));
        if (!Set.copyOf(wishes).equals(Set.copyOf(wished))) {
            wishes.clear();
            wishes.addAll(wished);
        }
    }

    /**
     * Sends it.
     *
     * @param askManager whether the person's manager is asked first
     */
    public void send(boolean askManager, Instant now) {
        RuleBroken.require(!state.isOpen(), "enrollment.sent-already");
        approvedById = null;
        submittedAt = now;
        move(askManager ? EnrollmentState.AWAITING_MANAGER : EnrollmentState.SUBMITTED, "", now);
    }

    /** The manager has nothing against it. */
    public void approve(PersonId manager, Instant now) {
        RuleBroken.require(state == EnrollmentState.AWAITING_MANAGER, "enrollment.not-to-approve");
        approvedById = manager.value();
        move(EnrollmentState.SUBMITTED, "", now);
    }

    /** The manager says no, for a reason that the person will read. */
    public void refuse(String why, Instant now) {
        RuleBroken.require(state == EnrollmentState.AWAITING_MANAGER, "enrollment.not-to-approve");
        move(EnrollmentState.DECLINED, reason(why), now);
    }

    /**
     * Gives a place, or a place on the waiting list.
     *
     * @param placeLeft whether there is a place for one more mentee
     * @param waitingList whether there is a waiting list
     * @return {@link EnrollmentState#ACCEPTED} or {@link EnrollmentState#WAITING}
     * @throws RuleBroken {@code enrollment.manager-first}, {@code enrollment.not-to-accept} or
     *     {@code enrollment.no-place}
     */
    public EnrollmentState accept(boolean placeLeft, boolean waitingList, Instant now) {
        RuleBroken.require(state != EnrollmentState.AWAITING_MANAGER, "enrollment.manager-first");
        RuleBroken.require(TO_ACCEPT.contains(state), "enrollment.not-to-accept");
        if (!asMentee || placeLeft) {
            move(EnrollmentState.ACCEPTED, "", now);
        } else {
            RuleBroken.require(waitingList && state != EnrollmentState.WAITING, "enrollment.no-place");
            move(EnrollmentState.WAITING, "", now);
        }
        return state;
    }

    /** Says no, for a reason that the person will read. */
    public void decline(String why, Instant now) {
        RuleBroken.require(state.isOpen(), "enrollment.not-to-decline");
        move(EnrollmentState.DECLINED, reason(why), now);
    }

    /** Takes it back. */
    public void withdraw(Instant now) {
        RuleBroken.require(state.isOpen(), "enrollment.not-to-withdraw");
        move(EnrollmentState.WITHDRAWN, "", now);
    }

    /** What the person lets their managers see of it. */
    public Set<ManagerView> managerSees() {
        return views(managerSees);
    }

    /** From now on managers see this of it, and nothing else. */
    public void letManagersSee(Collection<ManagerView> chosen) {
        managerSees = joined(ManagerView.meaningful(chosen));
    }

    /** What a column of this kind says. */
    public static Set<ManagerView> views(String joined) {
        return joined.isEmpty()
                ? Set.of()
                : Arrays.stream(joined.split(" ")).map(ManagerView::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    public EnrollmentId id() {
        return new EnrollmentId(id);
    }

    public CohortId cohort() {
        return new CohortId(cohortId);
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    public EnrollmentState state() {
        return state;
    }

    /** Whether it takes one of the places of the cohort, which are counted in mentees. */
    public boolean takesPlace() {
        return asMentee && state == EnrollmentState.ACCEPTED;
    }

    /** Since when it stands where it does. */
    public Instant stateSince() {
        return stateSince;
    }

    /** When it was sent; empty for a draft. */
    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    /** Why it was declined; blank otherwise. */
    public String reason() {
        return reason;
    }

    /** The manager who approved it. */
    public Optional<PersonId> approvedBy() {
        return Optional.ofNullable(approvedById).map(PersonId::new);
    }

    /** What others may know of it. */
    public Enrollment toEnrollment() {
        return new Enrollment(id(), version, cohort(), person(), state, stateSince, submittedAt(), choices(), reason);
    }

    /** What an administrator may know of it. */
    public Applicant toApplicant(Person who) {
        return new Applicant(
                id(),
                who,
                state,
                stateSince,
                submittedAt(),
                asMentee,
                asMentor,
                mentorsWanted,
                menteesAtMost,
                hoursPerMonth,
                reason);
    }

    /** What the person chose. */
    public EnrollmentChoices choices() {
        return new EnrollmentChoices(
                asMentee,
                asMentor,
                mentorsWanted,
                menteesAtMost,
                hoursPerMonth,
                Wish.people(wishes, Side.MENTOR),
                Wish.people(wishes, Side.MENTEE));
    }

    private static String joined(Collection<ManagerView> views) {
        return views.stream().sorted().map(ManagerView::name).collect(Collectors.joining(" "));
    }

    private void move(EnrollmentState to, String why, Instant now) {
        state = to;
        stateSince = now;
        reason = why;
    }

    private void check(EnrollmentChoices choices) {
        within("hoursPerMonth", choices.hoursPerMonth(), 0, HOURS_AT_MOST);
        within("mentorsWanted", choices.mentorsWanted(), choices.asMentee() ? 1 : 0, WISHES_AT_MOST);
        within("menteesAtMost", choices.menteesAtMost(), choices.asMentor() ? 1 : 0, MENTEES_AT_MOST);
        checkWishes("mentorsWished", choices.mentorsWished());
        checkWishes("menteesWished", choices.menteesWished());
    }

    private void checkWishes(String field, List<PersonId> wished) {
        if (wished.size() > WISHES_AT_MOST) {
            throw RuleBroken.on(field, "enrollment.wishes-many", WISHES_AT_MOST);
        }
        if (new HashSet<>(wished).size() < wished.size()) {
            throw RuleBroken.on(field, "enrollment.wished-twice");
        }
        if (wished.contains(person())) {
            throw RuleBroken.on(field, "enrollment.wished-self");
        }
    }

    private static void within(String field, int number, int least, int most) {
        if (number < least || number > most) {
            throw RuleBroken.on(field, "enrollment.out-of-range", least, most, number);
        }
    }

    private static String reason(String why) {
        String stripped = why.strip();
        if (stripped.isEmpty()) {
            throw RuleBroken.on("reason", "enrollment.reason-needed");
        }
        if (stripped.length() > REASON_AT_MOST) {
            throw RuleBroken.on("reason", "enrollment.reason-long", REASON_AT_MOST);
        }
        return stripped;
    }
}
