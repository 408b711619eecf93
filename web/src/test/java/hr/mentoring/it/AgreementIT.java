package hr.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.access.AccountService;
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
import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.notification.Notice;
import hr.mentoring.notification.NoticeService;
import hr.mentoring.notification.OutboxService;
import hr.mentoring.pairing.PairId;
import hr.mentoring.program.CohortId;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One pair from the first draft to the farewell, with what each is told and what nobody else may see. */
class AgreementIT extends ContainerIT {

    private static final AtomicInteger NUMBERS = new AtomicInteger(910_000);
    private static final LocalDate REVIEW = LocalDate.now(ZoneOffset.UTC).plusMonths(3);

    @Resource(lookup = "jdbc/mentoring")
    private DataSource database;

    @Inject
    private AccountService accounts;

    @Inject
    private AgreementService agreements;

    @Inject
    private AgreementStatusService statuses;

    @Inject
    private AgreementSteps steps;

    @Inject
    private EndingService endings;

    @Inject
    private NoticeService notices;

    @Inject
    private OutboxService outbox;

    private int number;
    private PairId pair;

    @BeforeEach
    void pairTwo() throws SQLException {
        number = NUMBERS.addAndGet(10);
        pair = new PairId(number);
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            for (String name : List.of("mentee", "mentor", "stranger")) {
                sql.execute("""
                        insert into person values (%d, 0, '%s-%d', '%s', 'Of %d', '%s-%d@example.com', null, 1, 'Lisbon',
                        'Europe/Lisbon', 'Analyst', 2, null, 'en', true, 'x')""".formatted(person(name), name, number, name, number, name, number));
            }
            sql.execute("""
                    insert into program (id, version, name, description, type, months, manager_approval, report_threshold,
                    agreements_open_to_hr, rules_revision, created_at)
                    values (%d, 0, 'Program %d', '', 'CLASSIC', 9, false, 5, false, 1, current_timestamp)""".formatted(number, number));
            sql.execute("insert into program_agreement_section values (%d, 0, 'frequency', 'How often', '', true)"
                    .formatted(number));
            sql.execute("""
                    insert into program_rules (id, program_id, revision, objective, hard_rules, weights, score_floor,
                    minutes_per_pair, shared_half_hours, mentors_per_mentee, made_by, made_at)
                    values (%d, %d, 1, 'MOST_PEOPLE', 'NOT_AVOIDED', 'NEEDS_MET=100', 0, 120, 2, 1, 'root',
                    current_timestamp)""".formatted(number, number));
            sql.execute("""
                    insert into cohort values (%d, 0, %d, 'Cohort %d', 'ACTIVE', date '2026-01-01', date '2026-02-01', true, 0,
                    true, date '2026-03-01', date '2026-12-01', current_timestamp, current_timestamp)""".formatted(number, number, number));
            sql.execute("""
                    insert into pairing_pair (id, version, cohort_id, mentee_id, mentor_id, state, active, since_on)
                    values (%d, 0, %d, %d, %d, 'ACTIVE', 1, date '2026-03-01')""".formatted(number, number, person("mentee"), person("mentor")));
        }
        caller.as("root", Role.ADMINISTRATOR)
                .run(() -> List.of("mentee", "mentor", "stranger")
                        .forEach(name -> accounts.create(
                                user(name),
                                new PersonId(person(name)),
                                Set.of(Role.EMPLOYEE),
                                "four words are enough")));
    }

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

    private List<Notice> unread(String name) {
        return as(name).get(() -> notices.unread(Locale.ENGLISH));
    }

    private String body(Notice notice) {
        return caller.as("root", Role.ADMINISTRATOR)
                .get(() -> outbox.get(notice.id()))
                .body();
    }

    private List<String> subjects(String name) {
        return unread(name).stream().map(Notice::subject).toList();
    }

    private AgreementView read(String name) {
        return as(name).get(() -> agreements.read(pair));
    }

    private Caller.As as(String name) {
        return caller.as(user(name), Role.EMPLOYEE);
    }

    private String user(String name) {
        return "%s-%d@example.com".formatted(name, number);
    }

    private long person(String name) {
        return number + List.of("mentee", "mentor", "stranger").indexOf(name);
    }

    private static AgreementText text(String frequency) {
        return new AgreementText(
                Formality.INFORMAL,
                List.of(new Goal("Lead a project", "", "One delivered")),
                Map.of(Point.FREQUENCY, frequency),
                List.of(REVIEW));
    }
}
