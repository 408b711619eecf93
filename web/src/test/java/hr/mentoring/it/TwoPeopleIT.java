package hr.mentoring.it;

import hr.mentoring.access.AccountService;
import hr.mentoring.access.Role;
import hr.mentoring.common.PersonId;
import hr.mentoring.notification.Notice;
import hr.mentoring.notification.NoticeService;
import hr.mentoring.notification.OutboxService;
import hr.mentoring.pairing.PairId;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;

/** Tests of what happens between the two of a pair: each has a new pair, {@code mentee} and {@code mentor}, and a {@code stranger}. */
abstract class TwoPeopleIT extends ContainerIT {

    private static final AtomicInteger NUMBERS = new AtomicInteger(910_000);

    @Inject
    private AccountService accounts;

    @Inject
    private NoticeService notices;

    @Inject
    private OutboxService outbox;

    /** Names the program, the cohort and the pair, and begins the numbers of the people. */
    protected int number;

    protected PairId pair;

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

    /** What somebody was told and has not put away. */
    protected List<Notice> unread(String name) {
        return as(name).get(() -> notices.unread(Locale.ENGLISH));
    }

    protected String body(Notice notice) {
        return caller.as("root", Role.ADMINISTRATOR)
                .get(() -> outbox.get(notice.id()))
                .body();
    }

    protected List<String> subjects(String name) {
        return unread(name).stream().map(Notice::subject).toList();
    }

    /** One of the two, or the stranger, is the caller. */
    protected Caller.As as(String name) {
        return caller.as(user(name), Role.EMPLOYEE);
    }

    private String user(String name) {
        return "%s-%d@example.com".formatted(name, number);
    }

    protected long person(String name) {
        return number + List.of("mentee", "mentor", "stranger").indexOf(name);
    }
}
