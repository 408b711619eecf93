package hr.mentoring.report.bench;

import hr.mentoring.feedback.Quarter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Fills the empty H2 database of a stopped server with {@link InventedQuarters} and with everything else that the reports of
 * a quarter are made of: programs, sign-ups, pairs with the quality of their match, agreements, meetings, what was agreed
 * and advised there, learning plans, gifts. The quarter is the last one that is over. Cohorts are closed and nobody is left to be
 * reminded, so that no timer works beside the job.
 */
final class InventedCompany {

    private static final int ANSWERS_OF_A_PAIR = 10;

    /** Reads {@code @first} and {@code @last}, the first and the last day of the quarter. */
    private static final String[] WORK = {
        """
        insert into program (id, version, name, description, type, months, manager_approval, report_threshold,
            agreements_open_to_hr, rules_revision, created_at, aim_met, aim_on_time, aim_response, aim_satisfaction)
        select x, 0, 'Program ' || x, '', 'CLASSIC', 12, false, 5, false, 1, @first, 80, 75, 60, 35 from system_range(1, 10)
        """,
        """
        insert into program_rules (id, program_id, revision, objective, hard_rules, weights, score_floor,
            minutes_per_pair, shared_half_hours, mentors_per_mentee, made_by, made_at)
        select id, id, 1, 'MOST_PEOPLE', 'COMMON_LANGUAGE', 'NEEDS_MET=40', 30, 120, 4, 1, 'bench', @first from program
        """,
        """
        insert into program_agreement_section (program_id, position, code, title, prompt, required)
        select id, 0, 'goals', 'Goals', 'What for?', true from program
        """,
        """
        insert into feedback_question (questionnaire_id, position, code, kind)
        select 1, n, code, case code when 'recommend' then 'YES_NO' else 'RATING' end from (values
            (0, 'quality'), (1, 'progress'), (2, 'match'), (3, 'received'), (4, 'given'), (5, 'recommend')) as q (n, code)
        """,
        """
        insert into cohort (id, version, program_id, name, phase, opens_on, closes_on, opens_by_itself, capacity,
            waiting_list, starts_on, ends_on, created_at, phase_since)
        select cohort_id, 0, program_id, 'Cohort ' || cohort_id, 'CLOSED', @first - 120, @first - 90, false, 100000,
            true, @first - 60, @last + 60, @first - 120, @first - 60 from feedback_round
        """,
        "update feedback_round set closes_on = current_date + 30",
        """
        insert into pairing_pair (id, version, cohort_id, mentee_id, mentor_id, state, active, since_on, ended_on, ending)
        select e.pair_id, 0, r.cohort_id, e.person_id, o.person_id,
            case when mod(e.pair_id, 15) < 2 then 'ENDED' else 'ACTIVE' end,
            case when mod(e.pair_id, 15) < 2 then null else 1 end,
            @first - 60,
            case when mod(e.pair_id, 15) < 2 then dateadd(day, 30 + mod(e.pair_id, 45), @first) end,
            case mod(e.pair_id, 15) when 0 then 'COMPLETED' when 1 then 'EARLY' end
        from feedback_survey e join feedback_survey o on o.pair_id = e.pair_id and o.side = 'MENTOR'
            join feedback_round r on r.id = e.round_id where e.side = 'MENTEE'
        """,
        """
        insert into pairing_run (id, version, cohort_id, job_run_id, state, requested_by, created_at, objective, rule_version,
            rules_revision, snapshot_hash, mentees, mentors, wanted, places, people, pairs, total_score, worst_score, proven,
            solve_millis, published_at, published_by)
        select id, 0, id, -id, 'PUBLISHED', 'bench', @first - 80, 'MOST_PEOPLE', '1', 1, '', 0, 0, 0, 0, 0, 0, 0, 0, true, 0,
            @first - 60, 'bench' from cohort
        """,
        """
        insert into pairing_proposal (id, run_id, place, mentee_id, mentor_id, score, pair_id, for_hr, for_mentee, for_mentor)
        select id, cohort_id, id, mentee_id, mentor_id, 3000 + mod(id * 7919, 7000), id, '[]', '[]', '[]' from pairing_pair
        """,
        """
        insert into enrollment (id, version, cohort_id, person_id, state, state_since, submitted_at, as_mentee, as_mentor,
            mentors_wanted, mentees_at_most, hours_per_month, reason)
        select row_number() over (), 0, cohort, person, state, @first - 70, @first - 90, mentee, not mentee, 1, 3, 4, ''
        from (select cohort_id as cohort, mentee_id as person, 'ACCEPTED' as state, true as mentee from pairing_pair
            union select cohort_id, mentor_id, 'ACCEPTED', false from pairing_pair
            union select 1 + mod(id, 100), id, 'WAITING', true from person
                where id > (select max(mentor_id) from pairing_pair) and mod(id, 2) = 0)
        """,
        """
        insert into agreement (id, version, pair_id, mentee_id, mentor_id, acts, in_force, in_force_since)
        select id, 0, id, mentee_id, mentor_id, 2, 1, @first - 50 from pairing_pair where mod(id, 10) > 0
        """,
        """
        insert into agreement_version (id, agreement_id, version_number, author_id, written_at, note, canonical_text, hash)
        select id, id, 1, mentee_id, @first - 55, '', repeat('What we want to reach together. ', 50), '' from agreement
        """,
        """
        insert into agreement_signature (id, version_id, person_id, hash, signed_at)
        select 2 * id, id, mentee_id, '', @first - 50 from agreement union all
        select 2 * id + 1, id, mentor_id, '', @first - 50 from agreement
        """,
        """
        insert into meeting (id, version, pair_id, meeting_number, mentee_id, mentor_id, state, acts, proposed_by, word, minutes,
            place, starts_at, changed_at, mentee_course, mentor_course)
        select 4 * p.id + n.x, 0, p.id, n.x + 1, p.mentee_id, p.mentor_id,
            case when mod(p.id, 8) = 0 and n.x > 0 then 'CANCELLED' else 'HELD' end, 3, p.mentee_id, '', 45 + 15 * mod(p.id, 3),
            'Video', dateadd(day, 28 * n.x - 20 + mod(p.id, 14), cast(@first as timestamp)), @first,
            'ON_TIME', case mod(p.id + n.x, 9) when 0 then 'I_WAS_LATE' else 'ON_TIME' end
        from pairing_pair p cross join system_range(0, 3) n
        """,
        """
        insert into meeting_action (id, version, pair_id, meeting_id, owner_id, added_by, what, due_on, state, word, postponed,
            added_at)
        select 2 * p.id + n.x, 0, p.id, 4 * p.id + n.x, p.mentee_id, p.mentor_id, 'Try what we talked about',
            dateadd(day, 20 + 28 * n.x, @first), case when mod(p.id + n.x, 3) = 0 then 'OPEN' else 'DONE' end, '', 0, @first
        from pairing_pair p cross join system_range(0, 1) n
        """,
        """
        insert into meeting_advice (id, version, pair_id, meeting_id, advised_id, advice, added_at, outcome, words)
        select id, 0, id, 4 * id, mentee_id, 'Ask them before the meeting', @first,
            case when mod(id, 4) > 0 then 'HELPED' end, '' from pairing_pair
        """,
        """
        insert into reciprocity_gift (id, version, pair_id, giver_id, kind, onward, word, minutes, entered_by, entered_at)
        select 2 * p.id + n.x, 0, p.id, case n.x when 0 then p.mentee_id else p.mentor_id end, 'ADVICE', false, 'A word', 30,
            p.mentee_id, dateadd(day, 40, cast(@first as timestamp))
        from pairing_pair p cross join system_range(0, 1) n where mod(p.id + n.x, 5) > 0
        """,
        """
        insert into development_competency (id, version, pair_id, competency_id, aim, added_by, added_at)
        select 2 * p.id + n.x, 0, p.id, 1 + mod(p.id * 2 + n.x, 60), 'ALONE', p.mentee_id, @first - 40
        from pairing_pair p cross join system_range(0, 1) n
        """,
        """
        insert into development_assessment (id, version, mapped_id, round, side, level, why, revision, saved_at, said_at)
        select 4 * c.id + n.x, 0, c.id, case when n.x < 2 then 'START' else 'HALFTIME' end,
            case mod(n.x, 2) when 0 then 'MENTEE' else 'MENTOR' end,
            case when n.x < 2 then 'NEW' when mod(c.id, 3) > 0 then 'WITH_HELP' else 'NEW' end, '', 1, @first, @first
        from development_competency c cross join system_range(0, 3) n where n.x < 2 or mod(c.pair_id, 2) = 0
        """,
        """
        insert into development_goal (id, version, pair_id, horizon, what, success, edits, state, word, added_by, added_at)
        select 2 * p.id + n.x, 0, p.id, 'SHORT', 'Lead a project', 'It is done', 0,
            case mod(p.id + n.x, 4) when 0 then 'REACHED' else 'OPEN' end, '', p.mentee_id, @first - 30
        from pairing_pair p cross join system_range(0, 1) n
        """,
        """
        insert into development_step (id, version, goal_id, what, due_on, state, word, moved, added_at)
        select 2 * g.id + n.x, 0, g.id, 'Prepare it', @first + 50, case n.x when 0 then 'DONE' else 'OPEN' end, '', 0, @first
        from development_goal g cross join system_range(0, 1) n
        """,
        "analyze"
    };

    private InventedCompany() {}

    /** Takes the address, user and password of the database and the number of pairs; prints the quarter. */
    public static void main(String[] arguments) throws SQLException {
        Quarter quarter = Quarter.of(LocalDate.now(ZoneOffset.UTC)).previous();
        try (Connection connection = DriverManager.getConnection(arguments[0], arguments[1], arguments[2])) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("set referential_integrity false");
                InventedQuarters answers =
                        new InventedQuarters(connection, Integer.parseInt(arguments[3]) * ANSWERS_OF_A_PAIR);
                answers.hire();
                answers.answer(quarter, 0);
                statement.execute("set @first = date '%s'".formatted(quarter.firstDay()));
                statement.execute("set @last = date '%s'".formatted(quarter.lastDay()));
                for (String each : WORK) {
                    statement.execute(each);
                    connection.commit();
                }
                statement.execute("set referential_integrity true");
            }
        }
        System.out.println(quarter);
    }
}
