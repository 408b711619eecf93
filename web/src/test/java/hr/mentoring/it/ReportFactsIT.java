package hr.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;

import hr.mentoring.common.PersonId;
import hr.mentoring.development.GoalId;
import hr.mentoring.development.GoalService;
import hr.mentoring.development.Horizon;
import hr.mentoring.development.NewGoal;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.directory.Person;
import hr.mentoring.enrollment.EnrollmentSteps;
import hr.mentoring.feedback.Quarter;
import hr.mentoring.program.Cohort;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.CohortService;
import hr.mentoring.reciprocity.Direction;
import hr.mentoring.reciprocity.GiftKind;
import hr.mentoring.reciprocity.LedgerService;
import hr.mentoring.reciprocity.NewGift;
import hr.mentoring.reciprocity.Sign;
import hr.mentoring.report.ActivitySteps;
import hr.mentoring.report.model.CohortActivity.Worked;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What reports count of a pair comes from the rooms where it happened. */
class ReportFactsIT extends TwoPeopleIT {

    @Inject
    private ActivitySteps activity;

    @Inject
    private CohortService cohorts;

    @Inject
    private EnrollmentSteps enrollments;

    @Inject
    private DirectoryService directory;

    @Inject
    private GoalService goals;

    @Inject
    private LedgerService ledger;

    @Inject
    private Clock clock;

    @Test
    void goalsGiftsAndWhatAMentorOnceCompletedAreCounted() {
        sql("""
            insert into pairing_pair (id, version, cohort_id, mentee_id, mentor_id, state, since_on, ended_on, ending)
            values (%d, 0, %d, %d, %d, 'ENDED', date '2026-01-01', date '2026-01-31', 'COMPLETED')\
            """.formatted(number + 1, number, person("mentor"), person("stranger")));
        GoalId goal = as("mentee").get(() -> goals.set(pair, new NewGoal(Horizon.SHORT, "Lead a review", "", null)));
        as("mentee").run(() -> goals.reach(goal, "Led two."));
        as("mentee").get(() -> goals.set(pair, new NewGoal(Horizon.LONG, "Lead a team", "", null)));
        for (int gift = 0; gift < 6; gift++) {
            as("mentor").get(() -> ledger.enter(pair, new NewGift(Direction.I_GAVE, GiftKind.TIME, "Small", 10, null)));
        }

        Worked worked = worked();

        assertThat(worked.learned().goals()).isEqualTo(2);
        assertThat(worked.learned().reached()).isEqualTo(1);
        assertThat(worked.met().held()).isZero();
        assertThat(worked.sign()).isEqualTo(Sign.ONE_SIDED);
        assertThat(worked.passesOn()).isTrue();
    }

    @Test
    void aMentorWhoNeverWasAMenteePassesNothingOn() {
        assertThat(worked().passesOn()).isFalse();
    }

    @Test
    void aCohortIsForThoseWhomItsRulesLetInOnEitherSide() {
        Person lisbon = directory.get(new PersonId(person("stranger")));
        assertThat(enrollments.isFor(cohort()).test(lisbon)).isTrue();

        sql("insert into cohort_condition values (%d, 'MENTEE', 'LOCATION', 'Oslo')".formatted(number));
        assertThat(enrollments.isFor(cohort()).test(lisbon))
                .as("still as mentor")
                .isTrue();

        sql("insert into cohort_condition values (%d, 'MENTOR', 'LOCATION', 'Oslo')".formatted(number));
        assertThat(enrollments.isFor(cohort()).test(lisbon)).isFalse();
    }

    @Test
    void everybodyWhoWorksHereIsSeenOnce() {
        List<PersonId> seen = new ArrayList<>();
        directory.eachActive(person -> seen.add(person.id()));
        assertThat(seen)
                .contains(new PersonId(person("mentee")), new PersonId(person("mentor")))
                .doesNotHaveDuplicates();
    }

    private Worked worked() {
        return activity.of(cohort(), Quarter.of(LocalDate.now(clock))).pairs().stream()
                .filter(worked -> worked.pair() == pair.value())
                .findFirst()
                .orElseThrow();
    }

    private Cohort cohort() {
        return cohorts.get(new CohortId(number));
    }
}
