package hr.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.access.Role;
import hr.mentoring.agreement.OpenPoint;
import hr.mentoring.agreement.OpenPointService;
import hr.mentoring.common.NotFound;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.development.AssessmentService;
import hr.mentoring.development.DevelopmentFacts;
import hr.mentoring.development.DevelopmentFactsService;
import hr.mentoring.development.EvidenceId;
import hr.mentoring.development.EvidenceService;
import hr.mentoring.development.GoalId;
import hr.mentoring.development.GoalService;
import hr.mentoring.development.Growth;
import hr.mentoring.development.Horizon;
import hr.mentoring.development.Level;
import hr.mentoring.development.MappedId;
import hr.mentoring.development.MappedView;
import hr.mentoring.development.NewGoal;
import hr.mentoring.development.PlanService;
import hr.mentoring.development.PlanView;
import hr.mentoring.development.Round;
import hr.mentoring.development.StepId;
import hr.mentoring.pairing.Ending;
import hr.mentoring.pairing.PairService;
import hr.mentoring.profile.CompetencyId;
import hr.mentoring.profile.ProfileService;
import hr.mentoring.program.CohortId;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One pair and its learning plan: what each says, what shows it, and what nobody else may see. */
class DevelopmentIT extends TwoPeopleIT {

    @Inject
    private PlanService plans;

    @Inject
    private AssessmentService assessments;

    @Inject
    private GoalService goals;

    @Inject
    private EvidenceService evidence;

    @Inject
    private DevelopmentFactsService facts;

    @Inject
    private OpenPointService openPoints;

    @Inject
    private ProfileService profiles;

    @Inject
    private PairService pairs;

    @Test
    void neitherReadsTheOthersViewBeforeSayingTheirOwn() {
        MappedId speaking = map(0);
        say("mentee", speaking, Level.WELL, "Three talks");

        MappedView before = read("mentor").competencies().get(0);
        assertThat(before.theirsSaid()).isTrue();
        assertThat(before.standings()).isEmpty();
        assertThat(points("mentor")).contains("development.owe.say");
        say("mentor", speaking, Level.WITH_HELP, "The last one was read out");

        assertThat(read("mentee").competencies().get(0).standings())
                .singleElement()
                .satisfies(both -> {
                    assertThat(both.mentee().why()).isEqualTo("Three talks");
                    assertThat(both.mentor().why()).isEqualTo("The last one was read out");
                });
        assertThat(subjects("mentor")).contains("mentee Of %d has said where things stand".formatted(number));
        assertThat(subjects("mentee")).contains("mentor Of %d and you can now read both views".formatted(number));
    }

    @Test
    void whatIsTypedIsKeptForItsWriterAndASecondWindowIsCaught() {
        MappedId speaking = map(0);
        as("mentor").get(() -> assessments.keep(speaking, null, "Half a thought", 0));

        assertThat(read("mentor").competencies().get(0).mine().why()).isEqualTo("Half a thought");
        assertThat(read("mentee").competencies().get(0).mine().why()).isEmpty();
        refuses("development.typed-elsewhere", "mentor", () -> assessments.keep(speaking, Level.NEW, "Other", 0));
        refuses("development.nothing-to-say", "mentor", () -> assessments.say(pair));
        refuses("development.competency-begun", "mentee", () -> plans.drop(speaking));
    }

    @Test
    void reassessmentShowsTheChangeThatBothSaw() {
        MappedId speaking = map(0);
        refuses("development.round-unspoken", "mentee", () -> plans.reassess(pair));
        say("mentee", speaking, Level.WITH_HELP, "A start");
        say("mentor", speaking, Level.NEW, "A start");
        as("mentee").run(() -> plans.reassess(pair));
        say("mentee", speaking, Level.WELL, "Now I do it");
        say("mentor", speaking, Level.WITH_HELP, "It is coming");

        PlanView plan = read("mentor");
        assertThat(plan.round()).isEqualTo(Round.HALFTIME);
        assertThat(plan.competencies().get(0).growth().map(Growth::gained)).contains(1);
        assertThat(subjects("mentor"))
                .contains("mentee Of %d would like to look at the learning plan again".formatted(number));
        assertThat(counted().gained()).isEqualTo(1);
    }

    @Test
    void aStepComesUpForTheMenteeUntilItIsAnsweredAndAGoalIsReached() {
        GoalId goal = as("mentor").get(() -> goals.set(pair, new NewGoal(Horizon.SHORT, "Lead a review", "", null)));
        StepId step = as("mentee").get(() -> goals.plan(goal, "Ask for one", today().plusDays(3)));

        assertThat(points("mentee")).contains("development.owe.step");
        assertThat(points("mentor")).contains("development.wait.step");
        refuses("development.mentees", "mentor", () -> goals.finish(step, ""));
        as("mentee").run(() -> goals.finish(step, "She said yes."));
        as("mentee").run(() -> goals.reach(goal, "Led two."));
        assertThat(points("mentee")).doesNotContain("development.owe.step");
        assertThat(counted()).satisfies(figures -> {
            assertThat(figures.reached()).isEqualTo(1);
            assertThat(figures.done()).isEqualTo(1);
        });
    }

    @Test
    void whatShowsItIsBroughtByEitherAndTakenBackByWhoBroughtIt() {
        MappedId speaking = map(0);
        EvidenceId shown = as("mentor").get(() -> evidence.show(speaking, "I saw the talk.", "https://example.com/t"));

        assertThat(read("mentee").competencies().get(0).evidence())
                .singleElement()
                .satisfies(each -> assertThat(each.mine()).isFalse());
        refuses("development.evidence-theirs", "mentee", () -> evidence.takeBack(shown));
        as("mentor").run(() -> evidence.takeBack(shown));
        assertThat(read("mentee").competencies().get(0).evidence()).isEmpty();
    }

    @Test
    void nobodyButTheTwoReadsOrActs() {
        MappedId speaking = map(0);
        GoalId goal = as("mentee").get(() -> goals.set(pair, new NewGoal(Horizon.LONG, "Lead", "", null)));
        List<Runnable> acts = List.of(
                () -> plans.read(pair),
                () -> plans.suggestions(pair),
                () -> plans.map(pair, competency(1)),
                () -> plans.aim(speaking, Level.WELL),
                () -> plans.reassess(pair),
                () -> assessments.keep(speaking, Level.NEW, "", 0),
                () -> assessments.say(pair),
                () -> goals.reach(goal, ""),
                () -> evidence.show(goal, "Seen", ""));

        for (Runnable act : acts) {
            assertThatThrownBy(() -> as("stranger").run(act)).isInstanceOf(NotFound.class);
            for (String role : List.of(Role.ADMINISTRATOR, Role.MANAGER)) {
                assertThatThrownBy(() -> caller.as("root", role).run(act)).isInstanceOf(EJBAccessException.class);
            }
        }
    }

    @Test
    void afterTheEndThePlanIsReadAndNothingWritten() {
        MappedId speaking = map(0);
        as("mentor").run(() -> pairs.end(pair, Ending.COMPLETED));

        assertThat(read("mentee").open()).isFalse();
        assertThat(read("mentee").competencies()).hasSize(1);
        refuses("agreement.pair-over", "mentee", () -> plans.map(pair, competency(1)));
        refuses("agreement.pair-over", "mentee", () -> assessments.keep(speaking, Level.NEW, "", 0));
        refuses("agreement.pair-over", "mentee", () -> goals.set(pair, new NewGoal(Horizon.SHORT, "Late", "", null)));
    }

    @Test
    void theSameCompetencyIsInThePlanOnce() {
        map(0);
        refuses("development.competency-twice", "mentor", () -> plans.map(pair, competency(0)));
    }

    private MappedId map(int nth) {
        return as("mentee").get(() -> plans.map(pair, competency(nth)));
    }

    private CompetencyId competency(int nth) {
        return profiles.competencies().get(nth).id();
    }

    private void say(String name, MappedId mapped, Level level, String why) {
        as(name).run(() -> {
            assessments.keep(mapped, level, why, 0);
            assessments.say(pair);
        });
    }

    private PlanView read(String name) {
        return as(name).get(() -> plans.read(pair));
    }

    private DevelopmentFacts counted() {
        return caller.as("root", Role.ADMINISTRATOR)
                .get(() -> facts.ofCohort(new CohortId(number)))
                .get(pair);
    }

    private List<String> points(String name) {
        return as(name).get(openPoints::mine).stream().map(OpenPoint::key).toList();
    }

    private void refuses(String code, String name, Runnable act) {
        assertThatThrownBy(() -> as(name).run(act))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
