package hr.mentoring.it;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.access.AccountService;
import hr.mentoring.access.Role;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.enrollment.EnrollmentService;
import hr.mentoring.job.Execution;
import hr.mentoring.job.JobRun;
import hr.mentoring.job.JobService;
import hr.mentoring.job.RunId;
import hr.mentoring.job.RunState;
import hr.mentoring.pairing.ChangePrice;
import hr.mentoring.pairing.Fixing;
import hr.mentoring.pairing.MentorChange;
import hr.mentoring.pairing.MyOutcome;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairService;
import hr.mentoring.pairing.PairingRun;
import hr.mentoring.pairing.PairingService;
import hr.mentoring.pairing.PairingSteps;
import hr.mentoring.pairing.PeerCircle;
import hr.mentoring.pairing.Proposal;
import hr.mentoring.pairing.Publication;
import hr.mentoring.pairing.RepairChoice;
import hr.mentoring.pairing.RepairProposal;
import hr.mentoring.pairing.RepairService;
import hr.mentoring.pairing.Unmatched;
import hr.mentoring.program.CohortService;
import hr.mentoring.program.Phase;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PairingIT extends ContainerIT {

    private static final List<String> STAGES = List.of("snapshot", "score", "solve", "explain", "store");

    @Inject
    private Company company;

    @Inject
    private PairingService pairing;

    @Inject
    private PairingSteps steps;

    @Inject
    private Publication publication;

    @Inject
    private AccountService accounts;

    @Inject
    private PairService pairs;

    @Inject
    private RepairService repair;

    @Inject
    private EnrollmentService enrollments;

    @Inject
    private JobService jobs;

    @Inject
    private CohortService cohorts;

    @Test
    void pairsACohortFromEnrollmentsToPublishedPairs() {
        Company.Cohort cohort = company.cohort(20, 8);

        PairingRun run = paired(cohort);

        assertThat(run.proven()).isTrue();
        assertThat(run.people()).isEqualTo(16);
        assertThat(admin(() -> cohorts.get(cohort.id())).phase()).isEqualTo(Phase.REVIEW);
        List<Proposal> proposals = admin(() -> pairing.proposals(run.id(), 0, 100));
        assertThat(proposals).hasSize(16).isSortedAccordingTo((a, b) -> Integer.compare(a.score(), b.score()));
        assertThat(admin(() -> pairing.unmatched(run.id()))).hasSize(4);

        assertThat(admin(() -> pairing.publish(run.id()))).isEqualTo(16);

        assertThat(admin(() -> pairs.ofCohort(cohort.id()))).hasSize(16).allMatch(Pair::isActive);
        assertThat(admin(() -> cohorts.get(cohort.id())).phase()).isEqualTo(Phase.ACTIVE);
        assertThatThrownBy(() -> admin(() -> pairing.publish(run.id()))).isInstanceOf(RuleBroken.class);
    }

    @Test
    void anInterruptedPublicationGoesOnAndMakesEachProposalAPairOnce() {
        Company.Cohort cohort = company.cohort(12, 5);
        PairingRun run = paired(cohort);
        admin(() -> {
            publication.begin(run.id());
            return run;
        });

        assertThatThrownBy(() -> admin(() -> pairing.start(cohort.id())))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo("pairing.publishing"));
        assertThat(admin(() -> pairing.publish(run.id()))).isEqualTo(run.pairs());

        assertThat(admin(() -> publication.goOn(run.id()))).isFalse();
        assertThat(admin(() -> pairs.ofCohort(cohort.id()))).hasSize(run.pairs());
        assertThat(admin(() -> cohorts.get(cohort.id())).phase()).isEqualTo(Phase.ACTIVE);
    }

    @Test
    void whoHasNoMentorHearsWhyAndWhatThereIsMeanwhileOnceItIsPublished() {
        Company.Cohort cohort = company.cohort(20, 8);
        PairingRun run = paired(cohort);
        List<PeerCircle> circles = admin(() -> pairing.peers(run.id(), 10));
        List<PersonId> alone = admin(() -> pairing.unmatched(run.id())).stream()
                .map(Unmatched::mentee)
                .toList();
        assertThat(circles).hasSize(1);
        assertThat(circles.get(0).members()).containsExactlyInAnyOrderElementsOf(alone);
        caller.as("it-admin", Role.ADMINISTRATOR)
                .run(() -> accounts.create("it-alone", alone.get(0), Set.of(Role.EMPLOYEE), "correct-horse-battery"));
        assertThat(caller.as("it-alone", Role.EMPLOYEE).get(() -> pairs.myOutcomes()))
                .isEmpty();

        admin(() -> pairing.publish(run.id()));

        MyOutcome outcome = caller.as("it-alone", Role.EMPLOYEE)
                .get(() -> pairs.myOutcomes())
                .get(0);
        assertThat(outcome.cohort()).isEqualTo(cohort.id());
        assertThat(outcome.alone())
                .hasValueSatisfying(why -> assertThat(why.allTaken()).isTrue());
        assertThat(outcome.answer())
                .hasValueSatisfying(answer -> assertThat(answer.peers()).isEqualTo(3));
    }

    @Test
    void theUnmatchedHearOfAChangeThatWouldHelpAndItsPriceIsKnown() {
        Company.Cohort cohort = company.cohort(20, 8);
        PairingRun run = paired(cohort);

        assertThat(admin(() -> pairing.unmatched(run.id())))
                .allSatisfy(one -> assertThat(one.helpfulChange())
                        .hasValueSatisfying(change -> assertThat(change.help()).isEqualTo("ONE_MORE_PLACE")));
        ChangePrice more = admin(() -> pairing.price(run.id(), cohort.mentors().get(1), MentorChange.ONE_MORE_PLACE));
        ChangePrice fewer = admin(() -> pairing.price(run.id(), cohort.mentors().get(1), MentorChange.TAKES_NOBODY));
        assertThat(more.people()).isEqualTo(1);
        assertThat(fewer.people()).isEqualTo(-2);
    }

    @Test
    void pricesAreMadeReadyOnceWhileTheProposalsAreReadAndNotAfterwards() throws Exception {
        Company.Cohort cohort = company.cohort(12, 5);
        PairingRun asked = paired(cohort);
        assertThat(admin(() -> pairing.expectPrices(asked.id())).get(1, MINUTES))
                .isTrue();
        assertThat(admin(() -> pairing.expectPrices(asked.id())).get()).isFalse();

        PairingRun opened = paired(cohort);
        openAsAdministrator("admin/cohort/pairing?cohort=" + cohort.id());
        assertThat(admin(() -> pairing.expectPrices(opened.id())).get()).isFalse();

        PairingRun published = paired(cohort);
        admin(() -> pairing.publish(published.id()));
        assertThat(admin(() -> pairing.expectPrices(published.id())).get()).isFalse();
    }

    @Test
    void neverPairsAnybodyWithTheirManagerNorFillsAMentorTwice() {
        Company.Cohort cohort = company.cohort(20, 8);

        PairingRun run = paired(cohort);

        List<Proposal> proposals = admin(() -> pairing.proposals(run.id(), 0, 100));
        assertThat(proposals)
                .noneMatch(proposal -> cohort.mentees().indexOf(proposal.mentee()) < 3
                        && proposal.mentor().equals(cohort.mentors().get(0)));
        assertThat(proposals.stream()
                        .collect(Collectors.groupingBy(Proposal::mentor, Collectors.counting()))
                        .values())
                .allMatch(mentees -> mentees <= 2);
    }

    @Test
    void anotherNodeGoesOnWithoutLossOrRepetitionWhereverTheFirstOneDied() {
        Company.Cohort cohort = company.cohort(12, 5);
        PairingRun run = paired(cohort);
        for (String stage : STAGES) {
            String later = STAGES.subList(STAGES.indexOf(stage), STAGES.size()).stream()
                    .map(name -> "'" + name + "'")
                    .collect(Collectors.joining(", "));
            sql("delete from pairing_proposal where place >= 4 and run_id = " + run.id());
            sql("delete from job_run_stage where stage in (%s) and run_id = %s".formatted(later, run.job()));
            sql("update pairing_run set state = 'PREPARING' where id = " + run.id());
            sql("update job_run set state = 'RUNNING', active = 1, owner = 'dead/node', lease_until = null,"
                    + " ended_at = null where id = " + run.job());
            if (stage.equals("store")) {
                sql("delete from job_run_stage where stage = 'explain' and run_id = " + run.job());
            }

            JobRun job = ended(run.job());

            assertThat(job.state()).as(stage).isEqualTo(RunState.COMPLETED);
            assertThat(admin(() -> pairing.of(cohort.id()))).hasSize(1);
            assertThat(admin(() -> pairing.proposals(run.id(), 0, 100)))
                    .as(stage)
                    .hasSize(run.pairs())
                    .extracting(Proposal::mentee)
                    .doesNotHaveDuplicates();
            assertThat(admin(() -> pairing.unmatched(run.id()))).hasSize(run.alone());
        }
    }

    @Test
    void aRunThatIsStoppedWhileItSolvesKeepsNothingHalfDoneAndGoesOnToTheSamePairs() {
        Company.Cohort cohort = company.cohort(12, 5);
        PairingRun run = paired(cohort);
        List<Proposal> undisturbed = admin(() -> pairing.proposals(run.id(), 0, 100));
        sql("delete from pairing_proposal where run_id = " + run.id());
        sql("update pairing_run_data set plan = null where run_id = " + run.id());
        sql("delete from job_run_stage where stage in ('solve', 'explain', 'store') and run_id = " + run.job());
        sql("update pairing_run set state = 'PREPARING' where id = " + run.id());
        sql("update job_run set state = 'STOPPING', active = 1, owner = 'it/node',"
                + " lease_until = timestamp '9999-01-01 00:00:00', ended_at = null where id = " + run.job());
        AtomicInteger asked = new AtomicInteger();

        steps.solve(new Execution(run.job(), 1), () -> asked.incrementAndGet() > 0);

        assertThat(asked).hasPositiveValue();
        assertThat(count("select count(*) from pairing_run_data where plan is not null and run_id = " + run.id()))
                .isZero();
        sql("update job_run set state = 'STOPPED', active = null where id = " + run.job());
        admin(() -> {
            jobs.continueRun(run.job());
            return run;
        });
        assertThat(ended(run.job()).state()).isEqualTo(RunState.COMPLETED);
        assertThat(admin(() -> pairing.proposals(run.id(), 0, 100)))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                .isEqualTo(undisturbed);
    }

    @Test
    void refusesToPublishWhatTheIndependentCheckDidNotConfirm() {
        Company.Cohort cohort = company.cohort(6, 3);
        PairingRun run = paired(cohort);
        sql("update pairing_run set proven = false where id = " + run.id());

        assertThatThrownBy(() -> admin(() -> pairing.publish(run.id())))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo("pairing.not-proven"));
        assertThat(admin(() -> pairs.ofCohort(cohort.id()))).isEmpty();
    }

    @Test
    void obeysWhatAPersonDecidedAndAsksForANewRunBeforePublishing() {
        Company.Cohort cohort = company.cohort(8, 4);
        PairingRun run = paired(cohort);
        Proposal weakest = admin(() -> pairing.proposals(run.id(), 0, 1)).get(0);

        admin(() -> {
            pairing.fix(cohort.id(), weakest.mentee(), weakest.mentor(), Fixing.FORBID, "They share an office.");
            return weakest;
        });

        assertThatThrownBy(() -> admin(() -> pairing.publish(run.id())))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo("pairing.changed-since"));
        PairingRun again = paired(cohort);
        assertThat(again.id()).isNotEqualTo(run.id());
        assertThat(admin(() -> pairing.proposals(again.id(), 0, 100)))
                .noneMatch(proposal -> proposal.mentee().equals(weakest.mentee())
                        && proposal.mentor().equals(weakest.mentor()));
    }

    @Test
    void asksForANewRunWhereAMentorWasGivenMenteesInAnotherCohortMeanwhile() {
        PairingRun run = paired(company.cohort(6, 3));
        Company.Cohort other = company.cohort(6, 3);
        PersonId mentor = admin(() -> pairing.proposals(run.id(), 0, 1)).get(0).mentor();
        assertThat(admin(() -> pairing.changesSince(run.id())).isEmpty()).isTrue();

        String ofARepair =
                "insert into pairing_pair (id, version, cohort_id, mentee_id, mentor_id, state, active, since_on)"
                        + " values (999999, 0, %s, %s, %s, 'ACTIVE', 1, date '2026-01-01')";
        sql(ofARepair.formatted(other.id(), other.mentees().get(0), mentor));

        assertThat(admin(() -> pairing.changesSince(run.id())).promised()).isEqualTo(1);
        assertThatThrownBy(() -> admin(() -> pairing.publish(run.id())))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo("pairing.changed-since"));
    }

    @Test
    void startingTwiceAnswersTheRunThatIsAtWork() {
        Company.Cohort cohort = company.cohort(6, 3);

        RunId first = admin(() -> pairing.start(cohort.id()));
        RunId second = admin(() -> pairing.start(cohort.id()));

        assertThat(second).isEqualTo(first);
        ended(first);
    }

    @Test
    void whoLeavesIsReplacedWithoutMovingAnybodyElse() {
        Company.Cohort cohort = company.cohort(12, 5);
        PairingRun run = paired(cohort);
        admin(() -> pairing.publish(run.id()));
        Pair broken = admin(() -> pairs.ofCohort(cohort.id())).get(0);
        admin(() -> {
            enrollments.acceptedOf(cohort.id()).stream()
                    .filter(one -> one.person().equals(broken.mentee()))
                    .forEach(one -> enrollments.withdraw(one.id()));
            return broken;
        });
        assertThat(admin(() -> pairs.get(broken.id())).isActive()).isFalse();

        RepairProposal proposal = admin(() -> repair.propose(cohort.id(), new RepairChoice.MoveNobody()));
        assertThat(proposal.moved()).isEmpty();
        assertThat(proposal.added()).hasSize(1);
        admin(() -> repair.apply(cohort.id(), new RepairChoice.MoveNobody(), proposal.basis()));

        assertThat(admin(() -> pairs.ofCohort(cohort.id())).stream().filter(Pair::isActive))
                .hasSize(run.pairs());
        assertThatThrownBy(
                        () -> admin(() -> repair.apply(cohort.id(), new RepairChoice.MoveNobody(), proposal.basis())))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo("pairing.repair.stale"));
    }

    @Test
    void aPairIsGivenUpWhereItGainsEnoughAndNotWhereThatIsAskedTooMuch() {
        Company.Cohort cohort = company.cohort(12, 5);
        PairingRun run = paired(cohort);
        admin(() -> pairing.publish(run.id()));
        exchangeMentors(cohort);
        RepairProposal better = proposed(cohort, 0);
        int enough = (int) Math.ceil(better.points() / better.moved().size()) - 1;
        assertThat(enough).as("what %s gains for each", better).isPositive();

        RepairProposal gains = proposed(cohort, enough);
        assertThat(gains.moved()).isNotEmpty();
        assertThat(gains.points()).isGreaterThanOrEqualTo(enough * gains.moved().size());
        assertThat(proposed(cohort, 100).isEmpty()).isTrue();

        RepairChoice choice = new RepairChoice.MoveForGain(enough);
        assertThatThrownBy(() ->
                        admin(() -> repair.apply(cohort.id(), new RepairChoice.MoveForGain(enough - 1), gains.basis())))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo("pairing.repair.stale"));
        admin(() -> repair.apply(cohort.id(), choice, gains.basis()));
        assertThat(admin(() -> pairs.ofCohort(cohort.id())).stream()
                        .filter(Pair::isActive)
                        .map(pair -> new RepairProposal.Two(pair.mentee(), pair.mentor())))
                .hasSize(run.pairs())
                .containsAll(gains.added())
                .doesNotContainAnyElementsOf(gains.moved());
    }

    @Test
    void pairsAtWorkAreNotWorthLessForHavingMet() {
        Company.Cohort cohort = company.cohort(12, 5);
        sql("update program_rules set weights = replace(weights, 'ACQUAINTANCE=0', 'ACQUAINTANCE=100')"
                + " where program_id = (select program_id from cohort where id = %s)".formatted(cohort.id()));
        PairingRun run = paired(cohort);
        admin(() -> pairing.publish(run.id()));

        assertThat(proposed(cohort, 1).moved()).isEmpty();
    }

    /** Two mentees get each other's mentor, so that less is reached than could be. */
    private void exchangeMentors(Company.Cohort cohort) {
        List<Pair> running = admin(() -> pairs.ofCohort(cohort.id()));
        Pair one = running.get(0);
        Pair other = running.stream()
                .filter(pair -> !pair.mentor().equals(one.mentor()))
                .findFirst()
                .orElseThrow();
        String exchange = "update pairing_pair set mentor_id = %s where id = %s";
        sql(exchange.formatted(other.mentor(), one.id()));
        sql(exchange.formatted(one.mentor(), other.id()));
    }

    private void openAsAdministrator(String page) throws Exception {
        Browser browser = new Browser();
        caller.as("it-admin", Role.ADMINISTRATOR)
                .run(() -> accounts.create("it-reviewer", null, Set.of(Role.ADMINISTRATOR), "correct-horse-battery"));
        browser.logIn("it-reviewer", "correct-horse-battery");
        assertThat(browser.get(page).statusCode()).isEqualTo(200);
    }

    private RepairProposal proposed(Company.Cohort cohort, int points) {
        return admin(() -> repair.propose(cohort.id(), new RepairChoice.MoveForGain(points)));
    }

    private long count(String query) {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement();
                ResultSet found = sql.executeQuery(query)) {
            found.next();
            return found.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    private PairingRun paired(Company.Cohort cohort) {
        RunId job = admin(() -> pairing.start(cohort.id()));
        JobRun run = ended(job);
        assertThat(run.state()).as("%s", run.failure()).isEqualTo(RunState.COMPLETED);
        return admin(() -> pairing.ofJob(job)).orElseThrow();
    }

    private JobRun ended(RunId job) {
        return await(() -> admin(() -> jobs.get(job)), run -> !run.state().isActive());
    }
}
