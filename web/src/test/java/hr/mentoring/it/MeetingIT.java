package hr.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.access.AccountService;
import hr.mentoring.access.Role;
import hr.mentoring.common.NotAllowed;
import hr.mentoring.common.NotFound;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.meeting.Course;
import hr.mentoring.meeting.MeetingFacts;
import hr.mentoring.meeting.MeetingFactsService;
import hr.mentoring.meeting.MeetingId;
import hr.mentoring.meeting.MeetingPhase;
import hr.mentoring.meeting.MeetingService;
import hr.mentoring.meeting.MeetingState;
import hr.mentoring.meeting.MeetingView;
import hr.mentoring.meeting.PaperKind;
import hr.mentoring.meeting.PaperPlace;
import hr.mentoring.meeting.PaperService;
import hr.mentoring.meeting.PaperText;
import hr.mentoring.meeting.Passage;
import hr.mentoring.meeting.ProposedTimes;
import hr.mentoring.notification.Letter;
import hr.mentoring.notification.NoticeService;
import hr.mentoring.pairing.Ending;
import hr.mentoring.pairing.PairId;
import hr.mentoring.pairing.PairService;
import hr.mentoring.program.CohortId;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One pair working together: its meetings and what is written around them, with what nobody else may see. */
class MeetingIT extends ContainerIT {

    private static final AtomicInteger NUMBERS = new AtomicInteger(950_000);
    private static final Instant SOON = Instant.now().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.HOURS);
    private static final Instant LATER = SOON.plus(Duration.ofDays(1));

    @Resource(lookup = "jdbc/mentoring")
    private DataSource database;

    @Inject
    private AccountService accounts;

    @Inject
    private MeetingService meetings;

    @Inject
    private PaperService papers;

    @Inject
    private MeetingFactsService facts;

    @Inject
    private PairService pairs;

    @Inject
    private NoticeService notices;

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
            sql.execute("""
                    insert into program_rules (id, program_id, revision, objective, hard_rules, weights, score_floor,
                    minutes_per_pair, shared_half_hours, mentors_per_mentee, made_by, made_at)
                    values (%d, %d, 1, 'MOST_PEOPLE', 'NOT_AVOIDED', 'NEEDS_MET=100', 0, 120, 2, 1, 'root',
                    current_timestamp)""".formatted(number, number));
            sql.execute("insert into program_agreement_section values (%d, 0, 'frequency', 'How often', '', true)"
                    .formatted(number));
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
    void aMeetingIsProposedArrangedHeldAndRemembered() {
        MeetingId meeting = as("mentee").get(() -> meetings.propose(pair, times(SOON, LATER)));
        as("mentor").run(() -> meetings.accept(meeting, LATER));
        assertThat(read("mentee", meeting).startsAt()).isEqualTo(LATER);

        itIs(LATER.minus(Duration.ofHours(1)));
        as("mentee").run(() -> meetings.askGoodTime(meeting));
        as("mentor").run(() -> meetings.confirmGoodTime(meeting));
        itIs(LATER.plus(Duration.ofMinutes(30)));
        assertThat(read("mentor", meeting).phase()).isEqualTo(MeetingPhase.DURING);
        as("mentee").run(() -> meetings.record(meeting, Course.ON_TIME));

        assertThat(read("mentor", meeting).theirs()).isEqualTo(Course.ON_TIME);
        MeetingFacts counted = caller.as("root", Role.ADMINISTRATOR)
                .get(() -> facts.ofCohort(new CohortId(number)))
                .get(pair);
        assertThat(counted.held()).isEqualTo(1);
        assertThat(counted.onTime()).isEqualTo(1);
        assertThat(subjects("mentor"))
                .contains("mentee Of %d proposes times for a meeting".formatted(number))
                .anyMatch(subject -> subject.endsWith("is it a good time?"));
        assertThat(subjects("mentee")).contains("Your meeting with mentor Of %d is arranged".formatted(number));
    }

    @Test
    void aPairLooksForOneTimeAfterTheOther() {
        as("mentee").get(() -> meetings.propose(pair, times(SOON)));

        assertThatThrownBy(() -> as("mentor").get(() -> meetings.propose(pair, times(LATER))))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo("meeting.next-already"));
    }

    @Test
    void whatIsPreparedSurvivesAMove() {
        MeetingId meeting = arranged();
        PaperPlace agenda = new PaperPlace(PaperKind.AGENDA, pair, meeting);
        as("mentee").run(() -> {
            papers.save(agenda, PaperText.of(Passage.GOALS, "Choose a direction"), 0);
            papers.show(agenda);
        });
        as("mentor").run(() -> meetings.proposeOther(meeting, times(LATER)));

        assertThat(read("mentee", meeting).state()).isEqualTo(MeetingState.PROPOSED);
        assertThat(as("mentor").get(() -> papers.read(agenda)).shown().on(Passage.GOALS))
                .isEqualTo("Choose a direction");
        assertThat(subjects("mentee")).first().asString().contains("would like to move");
    }

    @Test
    void anAgendaIsItsWritersUntilShownAndOnlyTheMenteeWritesIt() {
        PaperPlace agenda = new PaperPlace(PaperKind.AGENDA, pair, arranged());
        as("mentee").get(() -> papers.save(agenda, PaperText.of(Passage.GOALS, "Half a thought"), 0));

        assertThat(as("mentor").get(() -> papers.read(agenda)).text().isEmpty()).isTrue();
        assertThatThrownBy(() -> as("mentor").get(() -> papers.save(agenda, PaperText.EMPTY, 0)))
                .isInstanceOf(NotAllowed.class);
        as("mentee").run(() -> papers.show(agenda));
        assertThat(as("mentor").get(() -> papers.read(agenda)).shown().on(Passage.GOALS))
                .isEqualTo("Half a thought");
    }

    @Test
    void notesBelongToBothAndNobodyOverwritesUnnoticed() {
        PaperPlace notes = new PaperPlace(PaperKind.NOTES, pair, arranged());
        as("mentee").get(() -> papers.save(notes, PaperText.of(Passage.NOTES, "What I heard"), 0));

        assertThatThrownBy(() ->
                        as("mentor").get(() -> papers.save(notes, PaperText.of(Passage.NOTES, "What I said"), 0)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo("meeting.paper-elsewhere"));
        as("mentor").get(() -> papers.save(notes, PaperText.of(Passage.NOTES, "What both said"), 1));
        assertThat(as("mentee").get(() -> papers.read(notes)).text().on(Passage.NOTES))
                .isEqualTo("What both said");
    }

    @Test
    void nobodyButTheTwoReadsOrActs() {
        MeetingId meeting = arranged();
        List<Runnable> acts = List.of(
                () -> meetings.read(meeting),
                () -> meetings.of(pair),
                () -> meetings.both(pair),
                () -> meetings.propose(pair, times(SOON)),
                () -> meetings.proposeOther(meeting, times(SOON)),
                () -> meetings.accept(meeting, SOON),
                () -> meetings.putOff(meeting, ""),
                () -> meetings.cancel(meeting, ""),
                () -> meetings.askGoodTime(meeting),
                () -> meetings.confirmGoodTime(meeting),
                () -> meetings.record(meeting, Course.ON_TIME),
                () -> papers.read(new PaperPlace(PaperKind.NOTES, pair, meeting)),
                () -> papers.save(new PaperPlace(PaperKind.NOTES, pair, meeting), PaperText.EMPTY, 0),
                () -> papers.show(PaperPlace.of(PaperKind.KIT, pair)));

        for (Runnable act : acts) {
            assertThatThrownBy(() -> as("stranger").run(act)).isInstanceOf(NotFound.class);
            for (String role : List.of(Role.ADMINISTRATOR, Role.MANAGER)) {
                assertThatThrownBy(() -> caller.as("root", role).run(act))
                        .isInstanceOfAny(EJBAccessException.class, EJBException.class);
            }
        }
    }

    @Test
    void afterTheEndEverythingIsReadAndNothingWritten() {
        MeetingId meeting = arranged();
        PaperPlace notes = new PaperPlace(PaperKind.NOTES, pair, meeting);
        as("mentee").get(() -> papers.save(notes, PaperText.of(Passage.NOTES, "Kept"), 0));
        as("mentor").run(() -> pairs.end(pair, Ending.COMPLETED));

        assertThat(read("mentee", meeting).state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(as("mentor").get(() -> papers.read(notes)).text().on(Passage.NOTES))
                .isEqualTo("Kept");
        for (Runnable act : List.<Runnable>of(
                () -> meetings.propose(pair, times(SOON)),
                () -> meetings.record(meeting, Course.ON_TIME),
                () -> papers.save(notes, PaperText.of(Passage.NOTES, "Too late"), 1))) {
            assertThatThrownBy(() -> as("mentee").run(act))
                    .isInstanceOfSatisfying(
                            RuleBroken.class,
                            refusal -> assertThat(refusal.code()).isEqualTo("meeting.pair-over"));
        }
    }

    @Test
    void noLetterAndNoFigureTellsWhatTheTwoWrote() {
        MeetingId meeting = as("mentee")
                .get(() -> meetings.propose(
                        pair, new ProposedTimes(List.of(SOON), 60, "The quiet room", "I need to talk about leaving")));
        as("mentor").run(() -> meetings.putOff(meeting, "I am ill"));

        assertThat(Stream.of("mentee", "mentor").flatMap(name -> as(name).get(notices::unread).stream()))
                .extracting(Letter::body)
                .hasSize(2)
                .noneMatch(body -> body.contains("leaving") || body.contains("I am ill") || body.contains("quiet"));
    }

    private MeetingId arranged() {
        MeetingId meeting = as("mentee").get(() -> meetings.propose(pair, times(SOON)));
        as("mentor").run(() -> meetings.accept(meeting, SOON));
        return meeting;
    }

    private MeetingView read(String name, MeetingId meeting) {
        return as(name).get(() -> meetings.read(meeting));
    }

    private List<String> subjects(String name) {
        return as(name).get(notices::unread).stream().map(Letter::subject).toList();
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

    private static ProposedTimes times(Instant... slots) {
        return new ProposedTimes(List.of(slots), 60, "Video", "");
    }
}
