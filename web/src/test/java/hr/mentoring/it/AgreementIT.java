package hr.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.access.Role;
import hr.mentoring.agreement.AgreementService;
import hr.mentoring.agreement.AgreementState;
import hr.mentoring.agreement.AgreementStatusService;
import hr.mentoring.agreement.AgreementSteps;
import hr.mentoring.agreement.AgreementText;
import hr.mentoring.agreement.AgreementView;
import hr.mentoring.agreement.EndingService;
import hr.mentoring.agreement.Formality;
import hr.mentoring.agreement.Goal;
import hr.mentoring.agreement.Leaving;
import hr.mentoring.agreement.NextStep;
import hr.mentoring.agreement.Point;
import hr.mentoring.agreement.Proposal;
import hr.mentoring.common.NotFound;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.program.CohortId;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One pair from the first draft to the farewell, with what each is told and what nobody else may see. */
class AgreementIT extends TwoPeopleIT {

    private static final LocalDate REVIEW = LocalDate.now(ZoneOffset.UTC).plusMonths(3);

    @Inject
    private AgreementService agreements;

    @Inject
    private AgreementStatusService statuses;

    @Inject
    private AgreementSteps steps;

    @Inject
    private EndingService endings;

    @Test
    void aTextGoesBackAndForthUntilBothSignTheSame() {
        as("mentee").run(() -> agreements.propose(pair, new Proposal(0, text("monthly"), "What do you think?")));
        as("mentor").run(() -> agreements.propose(pair, new Proposal(1, text("weekly"), "")));
        String hash = read("mentee").onTable().orElseThrow().hash();
        as("mentee").run(() -> agreements.sign(pair, hash));
        as("mentor").run(() -> agreements.sign(pair, hash));

        AgreementView agreed = read("mentee");
        assertThat(agreed.state()).isEqualTo(AgreementState.SIGNED);
        assertThat(agreed.inForce().orElseThrow().genuine()).isTrue();
        assertThat(agreed.inForce().orElseThrow().signatures()).hasSize(2);
        assertThat(subjects("mentor"))
                .containsExactly(
                        "mentee Of %d has signed your agreement".formatted(number),
                        "mentee Of %d has sent you a text for your agreement".formatted(number));
        assertThat(subjects("mentee")).hasSize(2).first().asString().contains("in force");
    }

    @Test
    void nobodyButTheTwoReadsOrWrites() {
        as("mentee").run(() -> agreements.propose(pair, new Proposal(0, text("monthly"), "")));

        assertThatThrownBy(() -> read("stranger")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as("stranger").run(() -> agreements.sign(pair, "")))
                .isInstanceOf(NotFound.class);
        for (String role : List.of(Role.ADMINISTRATOR, Role.MANAGER)) {
            assertThatThrownBy(() -> caller.as("root", role).get(() -> agreements.read(pair)))
                    .isInstanceOfAny(EJBAccessException.class, EJBException.class);
        }
        assertThatThrownBy(() ->
                        as("stranger").run(() -> endings.end(pair, new Leaving(true, "You were kind to me.", null))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void administratorsSeeThatSomethingHappensAndNotWhat() {
        as("mentee").run(() -> agreements.propose(pair, new Proposal(0, text("monthly"), "")));

        var status = caller.as("root", Role.ADMINISTRATOR)
                .get(() -> statuses.ofCohort(new CohortId(number)))
                .get(pair);

        assertThat(status.state()).isEqualTo(AgreementState.PROPOSED);
        assertThat(status.draftedAt()).isNotNull();
        assertThat(status.toString()).doesNotContain("monthly");
    }

    @Test
    void whatIsRefusedLeavesNeitherAVersionNorALetter() {
        assertThatThrownBy(() ->
                        as("mentee").run(() -> agreements.propose(pair, new Proposal(0, AgreementText.EMPTY, ""))))
                .isInstanceOf(RuleBroken.class);

        assertThat(read("mentee").versions()).isEmpty();
        assertThat(subjects("mentor")).isEmpty();
    }

    @Test
    void aDraftIsKeptForItsWriterAloneAndASecondWindowIsCaught() {
        int revision = as("mentee").get(() -> agreements.saveDraft(pair, new Proposal(0, text("monthly"), ""), 0));

        assertThat(read("mentee").draft().text()).isEqualTo(text("monthly"));
        assertThat(read("mentor").draft()).isNull();
        assertThatThrownBy(() ->
                        as("mentee").get(() -> agreements.saveDraft(pair, new Proposal(0, text("weekly"), ""), 0)))
                .isInstanceOf(RuleBroken.class);
        as("mentee").get(() -> agreements.saveDraft(pair, new Proposal(0, text("weekly"), ""), revision));
        assertThat(read("mentee").draft().text()).isEqualTo(text("weekly"));
    }

    @Test
    void aReviewDayIsAnnouncedToBothOnce() {
        sign();
        itIs(REVIEW.atTime(8, 0).toInstant(ZoneOffset.UTC));

        steps.announceReviews();
        steps.announceReviews();

        assertThat(subjects("mentee"))
                .filteredOn(subject -> subject.startsWith("Time to look"))
                .hasSize(1);
        assertThat(subjects("mentor"))
                .filteredOn(subject -> subject.startsWith("Time to look"))
                .hasSize(1);
        assertThat(read("mentor").next()).isEqualTo(NextStep.REVIEW);
    }

    @Test
    void eitherSideEndsItWithThanksAndEverythingStaysReadable() {
        sign();
        as("mentor").run(() -> endings.end(pair, new Leaving(false, "You asked the best questions.", "New job.")));

        AgreementView ended = read("mentee");
        assertThat(ended.state()).isEqualTo(AgreementState.ENDED);
        assertThat(ended.next()).isEqualTo(NextStep.THANK);
        assertThat(ended.inForce()).isPresent();
        assertThat(ended.farewells())
                .singleElement()
                .satisfies(leave -> assertThat(leave.thanks()).isEqualTo("You asked the best questions."));
        assertThat(ended.toString()).doesNotContain("New job.");
        assertThat(subjects("mentee").get(0)).endsWith("has ended your mentoring, with thanks");
        assertThatThrownBy(() -> as("mentee").run(() -> agreements.propose(pair, new Proposal(1, text("daily"), ""))))
                .isInstanceOf(RuleBroken.class);

        as("mentee").run(() -> endings.thank(pair, "Thank you for reading my talk."));
        assertThat(read("mentor").farewells()).hasSize(2);
        assertThat(caller.as("root", Role.ADMINISTRATOR).get(() -> statuses.reasons(new CohortId(number))))
                .singleElement()
                .satisfies(reason -> assertThat(reason.reason()).isEqualTo("New job."));
    }

    @Test
    void noLetterTellsWhatTheTwoWrote() {
        sign();
        assertThat(unread("mentor"))
                .extracting(this::body)
                .noneMatch(body -> body.contains("monthly") || body.contains("Lead"));
    }

    private void sign() {
        as("mentee").run(() -> agreements.propose(pair, new Proposal(0, text("monthly"), "")));
        String hash = read("mentee").onTable().orElseThrow().hash();
        as("mentee").run(() -> agreements.sign(pair, hash));
        as("mentor").run(() -> agreements.sign(pair, hash));
    }

    private AgreementView read(String name) {
        return as(name).get(() -> agreements.read(pair));
    }

    private static AgreementText text(String frequency) {
        return new AgreementText(
                Formality.INFORMAL,
                List.of(new Goal("Lead a project", "", "One delivered")),
                Map.of(Point.FREQUENCY, frequency),
                List.of(REVIEW));
    }
}
