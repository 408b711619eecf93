package hr.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.access.Role;
import hr.mentoring.audit.AuditEntry;
import hr.mentoring.audit.AuditService;
import hr.mentoring.common.NotAllowed;
import hr.mentoring.common.NotFound;
import hr.mentoring.concern.CaseDeskService;
import hr.mentoring.concern.CaseId;
import hr.mentoring.concern.CaseOutcome;
import hr.mentoring.concern.CaseService;
import hr.mentoring.concern.CaseState;
import hr.mentoring.concern.CaseView;
import hr.mentoring.concern.MisunderstandingId;
import hr.mentoring.concern.MisunderstandingService;
import hr.mentoring.concern.MisunderstandingView;
import hr.mentoring.concern.Question;
import hr.mentoring.concern.Thoughts;
import hr.mentoring.concern.ThoughtsService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What weighs on somebody: who reads it, who never learns of it, and what the audit keeps. */
class ConcernIT extends TwoPeopleIT {

    @Inject
    private ThoughtsService thoughts;

    @Inject
    private MisunderstandingService misunderstandings;

    @Inject
    private CaseService cases;

    @Inject
    private CaseDeskService desk;

    @Inject
    private AuditService audit;

    @Test
    void thoughtsAreNobodysButTheirWriters() {
        as("mentee").get(() -> thoughts.save(pair, Map.of(Question.FELT, "Passed over"), 0));

        assertThat(as("mentee").get(() -> thoughts.read(pair)).answer(Question.FELT))
                .isEqualTo("Passed over");
        assertThat(as("mentor").get(() -> thoughts.read(pair))).isEqualTo(Thoughts.NONE);
        assertThatThrownBy(() -> as("stranger").get(() -> thoughts.read(pair))).isInstanceOf(NotFound.class);
        as("mentee").run(() -> thoughts.forget(pair));
        assertThat(as("mentee").get(() -> thoughts.read(pair))).isEqualTo(Thoughts.NONE);
    }

    @Test
    void aMisunderstandingIsAnsweredAndSettledBetweenTheTwo() {
        MisunderstandingId raised = as("mentee").get(() -> misunderstandings.raise(pair, "You left early."));
        assertThat(as("mentor").get(() -> misunderstandings.open())).hasSize(1);
        as("mentor").run(() -> misunderstandings.answer(raised, "My train."));
        as("mentee").run(() -> misunderstandings.settle(raised, "Thank you."));

        MisunderstandingView seen =
                as("mentor").get(() -> misunderstandings.of(pair)).get(0);
        assertThat(seen.isOpen()).isFalse();
        assertThat(seen.settlement()).isEqualTo("Thank you.");
        assertThatThrownBy(() -> as("stranger").run(() -> misunderstandings.answer(raised, "Hm")))
                .isInstanceOf(NotFound.class);
        assertThat(unread("mentor"))
                .isNotEmpty()
                .allSatisfy(notice -> assertThat(body(notice)).doesNotContain("early", "train"));
    }

    @Test
    void whatIsRaisedWithHumanResourcesIsReadByTheOneWhoTakesItAndNobodyElse() {
        CaseId raised = as("mentee").get(() -> cases.raise(pair, "I would rather not go on."));

        assertThat(hr("hanna").get(() -> desk.line(raised)).state()).isEqualTo(CaseState.NEW);
        assertThatThrownBy(() -> hr("hanna").get(() -> desk.read(raised))).isInstanceOf(NotAllowed.class);
        hr("hanna").run(() -> desk.take(raised));
        assertThat(hr("hanna").get(() -> desk.read(raised)).entries()).hasSize(1);
        hr("igor").run(() -> desk.take(raised));
        assertThatThrownBy(() -> hr("hanna").get(() -> desk.read(raised))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as("mentor").get(() -> cases.read(raised))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as("stranger").get(() -> cases.read(raised))).isInstanceOf(NotFound.class);
    }

    @Test
    void theOtherOneNeverLearnsOfACaseEvenAsAnAdministrator() {
        CaseId raised = as("mentee").get(() -> cases.raise(pair, "I would rather not go on."));
        Caller.As mentorAtTheDesk =
                caller.as("mentor-%d@example.com".formatted(number), Role.EMPLOYEE, Role.ADMINISTRATOR);

        assertThat(mentorAtTheDesk.get(() -> desk.list(Set.of(CaseState.NEW))))
                .noneMatch(line -> line.id().equals(raised));
        assertThatThrownBy(() -> mentorAtTheDesk.run(() -> desk.take(raised))).isInstanceOf(NotFound.class);
        assertThat(unread("mentor")).isEmpty();
    }

    @Test
    void aCaseIsAskedBackAnsweredAndClosedWithLettersThatSayNothing() {
        CaseId raised = as("mentee").get(() -> cases.raise(pair, "I would rather not go on."));
        hr("hanna").run(() -> desk.take(raised));
        hr("hanna").run(() -> desk.answer(raised, "What would help you?", true));
        as("mentee").run(() -> cases.write(raised, "Somebody else."));
        hr("hanna").run(() -> desk.close(raised, CaseOutcome.WAY_FOUND, "We find somebody."));

        CaseView closed = as("mentee").get(() -> cases.read(raised));
        assertThat(closed.line().outcome()).isEqualTo(CaseOutcome.WAY_FOUND);
        assertThat(closed.entries()).hasSize(4);
        assertThat(unread("mentee")).hasSize(2).allSatisfy(notice -> {
            assertThat(notice.subject()).doesNotContain("HR", "concern", "case");
            assertThat(body(notice)).doesNotContain("help you", "somebody");
        });
    }

    @Test
    void theAuditKeepsThatACaseWasTakenAndNobodysNameButTheTakers() throws SQLException {
        CaseId raised = as("mentee").get(() -> cases.raise(pair, "I would rather not go on."));
        hr("hanna").run(() -> desk.take(raised));

        List<AuditEntry> entries = caller.as("root", Role.ADMINISTRATOR).get(() -> entries());

        AuditEntry taken = entries.stream()
                .filter(entry ->
                        entry.code().equals("CaseTaken") && entry.subjects().equals("case " + raised))
                .findFirst()
                .orElseThrow();
        assertThat(taken.actor()).isEqualTo(desk("hanna"));
    }

    private List<AuditEntry> entries() {
        try {
            return audit.newest("", Locale.ENGLISH, 0, 50);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Caller.As hr(String name) {
        return caller.as(desk(name), Role.ADMINISTRATOR);
    }

    private String desk(String name) {
        return name + "-" + number;
    }
}
