package hr.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.access.Role;
import hr.mentoring.choosing.Candidate;
import hr.mentoring.choosing.CandidateService;
import hr.mentoring.choosing.Openness;
import hr.mentoring.choosing.TrialAnswer;
import hr.mentoring.choosing.TrialDeskService;
import hr.mentoring.choosing.TrialService;
import hr.mentoring.choosing.TrialState;
import hr.mentoring.common.NotFound;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.enrollment.EnrollmentChoices;
import hr.mentoring.enrollment.EnrollmentService;
import hr.mentoring.pairing.Ending;
import hr.mentoring.pairing.PairPublished;
import hr.mentoring.pairing.PairService;
import hr.mentoring.profile.CompetencyId;
import hr.mentoring.profile.ProfileDetails;
import hr.mentoring.profile.ProfileService;
import hr.mentoring.profile.Skill;
import hr.mentoring.profile.WeeklyHours;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.ProgramId;
import hr.mentoring.program.Side;
import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A pair meets once and says; people look for each other and see what the others agreed to show. */
class ChoosingIT extends TwoPeopleIT {

    @Resource
    private UserTransaction transaction;

    @Inject
    private TrialService trials;

    @Inject
    private TrialDeskService desk;

    @Inject
    private CandidateService candidates;

    @Inject
    private PairService pairs;

    @Inject
    private ProfileService profiles;

    @Inject
    private EnrollmentService enrollments;

    @Inject
    private Event<PairPublished> published;

    @Test
    void whereTheProgramAsksForNothingAPairBeginsAtOnce() {
        publish();

        assertThat(as("mentee").get(() -> trials.of(pair))).isEmpty();
    }

    @Test
    void aPairIsConfirmedWhenBothSayYes() {
        begin();

        as("mentee").run(() -> trials.confirm(pair));
        assertThat(as("mentor").get(() -> trials.of(pair)).orElseThrow().mine()).isEqualTo(TrialAnswer.OPEN);
        as("mentor").run(() -> trials.confirm(pair));

        assertThat(as("mentee").get(() -> trials.of(pair)).orElseThrow().state())
                .isEqualTo(TrialState.CONFIRMED);
        assertThat(subjects("mentee")).anyMatch(subject -> subject.endsWith("go on together"));
    }

    @Test
    void aNoEndsThePairSoftlyAndItsReasonIsForHumanResourcesAlone() {
        begin();

        as("mentor").run(() -> trials.decline(pair, "We work in one team."));

        assertThat(as("mentee").get(() -> pairs.get(pair)).ending()).isEqualTo(Ending.DECLINED);
        assertThat(unread("mentee"))
                .filteredOn(notice -> notice.subject().startsWith("It does not go on"))
                .hasSize(1)
                .allSatisfy(notice -> assertThat(body(notice)).doesNotContain("team"));
        assertThat(subjects("mentee")).noneMatch(subject -> subject.contains("has ended"));
        assertThat(hr().get(() -> desk.of(new CohortId(number))))
                .singleElement()
                .satisfies(line -> assertThat(line.reason()).isEqualTo("We work in one team."));
    }

    @Test
    void nobodyButTheTwoSaysAnything() {
        begin();

        assertThatThrownBy(() -> as("stranger").run(() -> trials.confirm(pair))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as("stranger").run(() -> trials.decline(pair, "")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoeverLooksSeesWhatTheOthersAgreedToShowAndNothingElse() throws SQLException {
        CohortId open = enrolling();
        as("mentee")
                .run(() -> profiles.save(profiles.mine().version(), profile(List.of(new Skill(NEEDED, 3)), List.of())));
        as("mentor")
                .run(() -> profiles.save(profiles.mine().version(), profile(List.of(), List.of(new Skill(NEEDED, 4)))));
        as("mentee").run(() -> enrollments.save(open, EnrollmentChoices.mentee(2)));

        assertThat(found(open).competencies()).isEmpty();
        as("mentor").run(() -> candidates.agree(new Openness(true, false, false, false)));
        assertThat(found(open).competencies()).containsExactly(NEEDED);
        assertThat(found(open).languages()).isEmpty();
    }

    @Test
    void thoseWhomSomebodyWouldLikeAreTheirWishesInOrder() throws SQLException {
        CohortId open = enrolling();
        PersonId mentor = new PersonId(person("mentor"));
        assertThatThrownBy(() -> as("mentee").run(() -> candidates.rank(open, Side.MENTOR, List.of(mentor))))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo("choosing.enroll-first"));
        as("mentee").run(() -> enrollments.save(open, EnrollmentChoices.mentee(2)));

        as("mentee").run(() -> candidates.rank(open, Side.MENTOR, List.of(mentor)));

        assertThat(found(open).rank()).isEqualTo(1);
        assertThatThrownBy(() -> as("mentee").get(() -> candidates.search(new CohortId(number), Side.MENTOR)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo("choosing.not-enrolling"));
    }

    private static final CompetencyId NEEDED = new CompetencyId(45);

    private Candidate found(CohortId open) {
        return as("mentee").get(() -> candidates.search(open, Side.MENTOR)).get(0);
    }

    /** A second cohort that enrolls, in which the mentor of the pair has enrolled. */
    private CohortId enrolling() throws SQLException {
        int id = number + 5;
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("""
                    insert into cohort values (%d, 0, %d, 'Cohort %d', 'ENROLLING', date '2026-01-01', date '2099-02-01', true, 0,
                    true, date '2099-03-01', date '2099-12-01', current_timestamp, current_timestamp)""".formatted(id, number, id));
            sql.execute("""
                    insert into enrollment (id, version, cohort_id, person_id, state, state_since, submitted_at, as_mentee, as_mentor,
                    mentors_wanted, mentees_at_most, hours_per_month, reason, manager_sees)
                    values (%d, 1, %d, %d, 'SUBMITTED', current_timestamp, current_timestamp, false, true, 0, 1, 4, '', '')""".formatted(id, id, person("mentor")));
        }
        return new CohortId(id);
    }

    private static ProfileDetails profile(List<Skill> needs, List<Skill> offers) {
        return new ProfileDetails(
                needs,
                offers,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                "",
                Set.of(),
                Set.of(),
                List.of("en"),
                WeeklyHours.OFFICE);
    }

    private void begin() {
        hr().run(() -> desk.decide(new ProgramId(number), 21));
        publish();
    }

    private void publish() {
        hr().run(() -> {
            try {
                transaction.begin();
                published.fire(new PairPublished(pair));
                transaction.commit();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private Caller.As hr() {
        return caller.as("root", Role.ADMINISTRATOR);
    }
}
