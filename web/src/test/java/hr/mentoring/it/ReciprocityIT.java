package hr.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.access.Role;
import hr.mentoring.agreement.EndingService;
import hr.mentoring.agreement.Leaving;
import hr.mentoring.common.NotAllowed;
import hr.mentoring.common.NotFound;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.development.AssessmentService;
import hr.mentoring.development.Level;
import hr.mentoring.development.MappedId;
import hr.mentoring.development.PlanService;
import hr.mentoring.meeting.AdviceId;
import hr.mentoring.meeting.AdviceOutcome;
import hr.mentoring.meeting.AdviceService;
import hr.mentoring.meeting.ThanksService;
import hr.mentoring.pairing.Ending;
import hr.mentoring.pairing.PairService;
import hr.mentoring.profile.CompetencyId;
import hr.mentoring.profile.ProfileService;
import hr.mentoring.profile.Skill;
import hr.mentoring.program.CohortId;
import hr.mentoring.reciprocity.Balance;
import hr.mentoring.reciprocity.Direction;
import hr.mentoring.reciprocity.GiftId;
import hr.mentoring.reciprocity.GiftKind;
import hr.mentoring.reciprocity.InvitationService;
import hr.mentoring.reciprocity.InvitationView;
import hr.mentoring.reciprocity.LedgerService;
import hr.mentoring.reciprocity.Lineage;
import hr.mentoring.reciprocity.LineageService;
import hr.mentoring.reciprocity.NewGift;
import hr.mentoring.reciprocity.OfferSource;
import hr.mentoring.reciprocity.PairSign;
import hr.mentoring.reciprocity.RecognitionService;
import hr.mentoring.reciprocity.Sign;
import hr.mentoring.reciprocity.SignService;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One pair: what goes back and forth, what HR sees of it, what is passed on, and what the mentor keeps. */
class ReciprocityIT extends TwoPeopleIT {

    @Inject
    private LedgerService ledger;

    @Inject
    private SignService signs;

    @Inject
    private InvitationService invitations;

    @Inject
    private LineageService lineages;

    @Inject
    private RecognitionService recognitions;

    @Inject
    private AdviceService advice;

    @Inject
    private ThanksService thanks;

    @Inject
    private PlanService plans;

    @Inject
    private AssessmentService assessments;

    @Inject
    private ProfileService profiles;

    @Inject
    private PairService pairs;

    @Inject
    private EndingService endings;

    @Test
    void aLineAndWhatIsKnownWithoutTypingMakeOneBalance() {
        GiftId line = enter("mentee", Direction.I_GAVE, GiftKind.PRACTICAL_HELP, null);
        as("mentor").run(() -> ledger.confirm(line));
        AdviceId given = as("mentee").get(() -> advice.log(pair, null, true, "Begin with the decision"));
        as("mentee").run(() -> advice.answer(given, AdviceOutcome.HELPED, "It did."));
        as("mentee").run(() -> thanks.say(pair, "Thank you for the honest word on Tuesday."));

        Balance mentees = balance("mentee");
        assertThat(mentees.mine().of(GiftKind.PRACTICAL_HELP)).isEqualTo(1);
        assertThat(mentees.mine().derived().thanked()).isEqualTo(1);
        assertThat(mentees.theirs().derived().advice()).isEqualTo(1);
        Balance mentors = balance("mentor");
        assertThat(mentors.mine().acts()).isEqualTo(mentees.theirs().acts());
        assertThat(mentors.theirs().acts()).isEqualTo(mentees.mine().acts());
    }

    @Test
    void passingOnCountsAndWeighsOnNeitherSide() {
        enter("mentee", Direction.PASSED_ON, GiftKind.TEACHING, new PersonId(person("stranger")));

        assertThat(balance("mentor").passedOn()).isEqualTo(1);
        assertThat(balance("mentor").theirs().acts()).isZero();
        assertThat(as("mentor").get(() -> ledger.read(pair)).entries())
                .singleElement()
                .satisfies(line -> assertThat(line.to()).isEqualTo("stranger Of " + number));
        assertThat(unread("stranger")).isEmpty();
        refuses(
                "reciprocity.colleague-unknown",
                "mentee",
                () -> enter("mentee", Direction.PASSED_ON, GiftKind.ADVICE, new PersonId(999_999_999)));
    }

    @Test
    void administratorsSeeOneWordAndBothPeopleReadTheSame() {
        itIs(Instant.parse("2026-05-20T10:00:00Z"));
        assertThat(sign()).isEqualTo(Sign.SILENT);
        for (int i = 0; i < 7; i++) {
            enter("mentor", Direction.I_GAVE, GiftKind.ADVICE, null);
        }

        assertThat(sign()).isEqualTo(Sign.ONE_SIDED);
        assertThat(as("mentee").get(() -> ledger.read(pair)).sign()).isEqualTo(Sign.ONE_SIDED);
        assertThat(as("mentor").get(() -> ledger.read(pair)).sign()).isEqualTo(Sign.ONE_SIDED);
        assertThat(PairSign.class.getRecordComponents()).hasSize(2);
    }

    @Test
    void aCompletedMenteeIsInvitedWithWhatTheyLearnedFilledIn() {
        CompetencyId speaking = profiles.competencies().get(3).id();
        learn(speaking);
        as("mentor").run(() -> pairs.end(pair, Ending.COMPLETED));

        InvitationView invitation = as("mentee").get(invitations::mine).orElseThrow();
        assertThat(invitation.offers()).singleElement().satisfies(offer -> {
            assertThat(offer.competency().id()).isEqualTo(speaking);
            assertThat(offer.level()).isEqualTo(3);
            assertThat(offer.source()).isEqualTo(OfferSource.STANDS);
        });
        assertThat(subjects("mentee")).contains("Would you like to pass on what you learned?");
        as("mentee")
                .run(() -> invitations.take(
                        invitation.id(), invitation.profileVersion(), List.of(new Skill(speaking, 4))));
        assertThat(as("mentee").get(profiles::mine).details().offers()).contains(new Skill(speaking, 4));
        assertThat(as("mentee").get(invitations::mine)).isEmpty();
        assertThat(as("mentor").get(invitations::mine)).isEmpty();
    }

    @Test
    void notNowIsAnAnswerAndTheInvitationOfSomebodyElseDoesNotExist() {
        as("mentee").run(() -> pairs.end(pair, Ending.COMPLETED));
        InvitationView invitation = as("mentee").get(invitations::mine).orElseThrow();

        assertThatThrownBy(() -> as("stranger").run(() -> invitations.putOff(invitation.id())))
                .isInstanceOf(NotFound.class);
        as("mentee").run(() -> invitations.putOff(invitation.id()));
        refuses("reciprocity.invitation-answered", "mentee", () -> invitations.putOff(invitation.id()));
    }

    @Test
    void anEarlyEndInvitesNobody() {
        as("mentee").run(() -> pairs.end(pair, Ending.EARLY));

        assertThat(as("mentee").get(invitations::mine)).isEmpty();
    }

    @Test
    void whoDoesNotAgreeIsADotForAllButTheirOwnPairs() throws SQLException {
        anotherGeneration();
        assertThat(names("stranger")).containsExactly("", "mentee Of " + number, "stranger Of " + number);
        assertThat(as("stranger").get(() -> lineages.around(null)).links())
                .anySatisfy(link -> assertThat(link.program()).isEmpty());
        assertThatThrownBy(() -> as("stranger").get(() -> lineages.around(new PersonId(person("mentor")))))
                .isInstanceOf(NotFound.class);

        as("mentor").run(() -> lineages.agree(true));
        assertThat(names("stranger"))
                .containsExactly("mentor Of " + number, "mentee Of " + number, "stranger Of " + number);
        assertThat(as("stranger")
                        .get(() -> lineages.around(new PersonId(person("mentor"))))
                        .generations())
                .isEqualTo(3);
        as("mentor").run(() -> lineages.agree(false));
        assertThat(names("stranger")).startsWith("");
    }

    @Test
    void theCertificateIsTheMentorsAfterAGoodEndWithThanksOnlyIfChosen() {
        as("mentee").run(() -> thanks.say(pair, "Thank you for the honest word on Tuesday."));
        refuses("reciprocity.certificate-later", "mentor", () -> recognitions.certificate(pair, null));
        as("mentee").run(() -> endings.end(pair, new Leaving(true, "Thank you for a year of patience with me.", null)));

        assertThat(as("mentor").get(() -> recognitions.certificate(pair, null)).thanks())
                .isNull();
        Instant said = as("mentor").get(() -> recognitions.mine()).completed().get(0).thanks().stream()
                .filter(each -> each.farewell())
                .findFirst()
                .orElseThrow()
                .at();
        assertThat(as("mentor").get(() -> recognitions.certificate(pair, said)).thanks())
                .isEqualTo("Thank you for a year of patience with me.");
        assertThatThrownBy(() ->
                        as("mentor").get(() -> recognitions.certificate(pair, said.plus(Duration.ofSeconds(1)))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as("mentee").get(() -> recognitions.certificate(pair, null)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void nobodyButTheTwoReadsOrWritesTheLedger() {
        GiftId line = enter("mentee", Direction.I_GAVE, GiftKind.TIME, null);
        List<Runnable> acts = List.of(
                () -> ledger.read(pair),
                () -> ledger.enter(pair, new NewGift(Direction.I_GAVE, GiftKind.TIME, "", 0, null)),
                () -> ledger.confirm(line),
                () -> ledger.takeBack(line),
                () -> recognitions.certificate(pair, null));

        for (Runnable act : acts) {
            assertThatThrownBy(() -> as("stranger").run(act)).isInstanceOf(NotFound.class);
            for (String role : List.of(Role.ADMINISTRATOR, Role.MANAGER)) {
                assertThatThrownBy(() -> caller.as("root", role).run(act)).isInstanceOf(EJBAccessException.class);
            }
        }
        assertThatThrownBy(() -> as("mentee").get(() -> signs.ofCohort(new CohortId(number))))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void afterTheEndTheLedgerIsReadAndNothingWritten() {
        GiftId line = enter("mentee", Direction.I_GAVE, GiftKind.TIME, null);
        as("mentor").run(() -> pairs.end(pair, Ending.EARLY));

        assertThat(as("mentor").get(() -> ledger.read(pair)).entries()).hasSize(1);
        refuses("agreement.pair-over", "mentor", () -> ledger.confirm(line));
        refuses("agreement.pair-over", "mentee", () -> ledger.takeBack(line));
    }

    private GiftId enter(String name, Direction direction, GiftKind kind, @Nullable PersonId to) {
        return as(name).get(() -> ledger.enter(pair, new NewGift(direction, kind, "Small", 10, to)));
    }

    private Balance balance(String name) {
        return as(name).get(() -> ledger.read(pair)).balance();
    }

    private Sign sign() {
        return caller.as("root", Role.ADMINISTRATOR)
                .get(() -> signs.ofCohort(new CohortId(number)))
                .get(0)
                .sign();
    }

    private void learn(CompetencyId competency) {
        MappedId mapped = as("mentee").get(() -> plans.map(pair, competency));
        for (String name : List.of("mentee", "mentor")) {
            as(name).run(() -> {
                assessments.keep(mapped, Level.ALONE, "It goes well.", 0);
                assessments.say(pair);
            });
        }
    }

    private List<String> names(String reader) {
        return as(reader).get(() -> lineages.around(null)).people().stream()
                .map(Lineage.Somebody::name)
                .toList();
    }

    /** The mentee mentors the stranger, too. */
    private void anotherGeneration() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("""
                insert into pairing_pair (id, version, cohort_id, mentee_id, mentor_id, state, active, since_on)
                values (%d, 0, %d, %d, %d, 'ACTIVE', 1, date '2026-04-01')\
                """.formatted(number + 1, number, person("stranger"), person("mentee")));
        }
    }

    private void refuses(String code, String name, Runnable act) {
        assertThatThrownBy(() -> as(name).run(act))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
