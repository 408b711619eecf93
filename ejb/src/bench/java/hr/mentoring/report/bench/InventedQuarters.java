package hr.mentoring.report.bench;

import hr.mentoring.feedback.Quarter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.Locale;
import java.util.Random;

/**
 * A company whose pairs answer quarter after quarter: two thousand org units in a tree, managers of about ten people each, a
 * hundred cohorts of ten programs, mentors of three. Five of six surveys are handed in, with six ratings each; from one
 * quarter to the next one pair in ten is followed by another, and one person in a hundred moves to another unit.
 */
final class InventedQuarters {

    private static final int AT_ONCE = 5_000;
    private static final int UNITS = 2_000;
    private static final int COHORTS = 100;
    private static final int PROGRAMS = 10;
    private static final int MENTEES_OF_A_MENTOR = 3;
    private static final int PEOPLE_OF_A_MANAGER = Integer.getInteger("bench.managed", 10);
    private static final String[] QUESTIONS = {"quality", "progress", "match", "received", "given", "recommend"};
    private static final Timestamp ANSWERED = Timestamp.valueOf("2026-09-20 08:00:00");

    private final Connection connection;
    private final Random random = new Random(7);
    private final int pairs;
    private final int people;
    private long nextSurvey = 1;
    private long nextRound = 1;
    private final int[] unitOf;

    /** @param answers how many ratings a quarter has */
    InventedQuarters(Connection connection, int answers) {
        this.connection = connection;
        this.pairs = (int) Math.round(answers / 10.0);
        this.people = pairs + pairs / MENTEES_OF_A_MENTOR + pairs / 5;
        this.unitOf = new int[people + 1];
    }

    /** The pair of a place in a quarter; every tenth is another than in the quarter before. */
    private long pairAt(int place, int quarter) {
        int changes = (quarter + place % 10) / 10;
        return place + 1L + (long) changes * pairs;
    }

    void hire() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("delete from org_unit");
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into org_unit (id, version, code, name, parent_id) values (?, 0, ?, ?, ?)")) {
            for (int unit = 1; unit <= UNITS; unit++) {
                insert.setLong(1, unit);
                insert.setString(2, "U" + unit);
                insert.setString(3, "Unit " + unit);
                insert.setObject(4, unit == 1 ? null : Long.valueOf(1 + (unit - 2) / 5));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into person (id, version, employee_number, given_name, family_name, email, manager_id, org_unit_id,"
                        + " location, time_zone, job_title, level, languages, active, search_text)"
                        + " values (?, 0, ?, 'Ada', 'Berg', ?, ?, ?, ?, 'UTC', '', 1, 'en', true, '')")) {
            for (int person = 1; person <= people; person++) {
                unitOf[person] = 1 + (int) ((long) (person - 1) * UNITS / people);
                insert.setLong(1, person);
                insert.setString(2, "E" + person);
                insert.setString(3, "p%d@example.com".formatted(person));
                insert.setObject(4, person == 1 ? null : Long.valueOf(1 + (person - 2) / PEOPLE_OF_A_MANAGER));
                insert.setLong(5, unitOf[person]);
                insert.setString(6, location(person));
                flush(insert, person);
            }
            insert.executeBatch();
        }
        connection.commit();
    }

    private static String location(int person) {
        return "City " + person % 20;
    }

    private static void flush(PreparedStatement insert, long row) throws SQLException {
        insert.addBatch();
        if (row % AT_ONCE == 0) {
            insert.executeBatch();
        }
    }

    /** Lets everybody answer about a quarter, the first one being number 0. */
    void answer(Quarter quarter, int number) throws SQLException {
        for (int move = 0; move < people / 100 && number > 0; move++) {
            unitOf[1 + random.nextInt(people)] = 1 + random.nextInt(UNITS);
        }
        long firstRound = nextRound;
        openRounds(quarter);
        try (PreparedStatement survey = connection.prepareStatement(
                        "insert into feedback_survey (id, version, round_id, pair_id, person_id, side, org_unit_id, location,"
                                + " asked_at, answered_at, quotable, reminders) values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, false, 2)");
                PreparedStatement answer = connection.prepareStatement(
                        "insert into feedback_answer (survey_id, question, rating) values (?, ?, ?)")) {
            for (int place = 0; place < pairs; place++) {
                long pair = pairAt(place, number);
                int mentee = 1 + (int) ((place + (pair / pairs) * 17L) % people);
                int mentor = 1 + (int) ((pairs + place / MENTEES_OF_A_MENTOR) % people);
                long round = firstRound + place % COHORTS;
                ask(survey, answer, round, pair, mentee, "MENTEE");
                ask(survey, answer, round, pair, mentor == mentee ? 1 + mentor % people : mentor, "MENTOR");
                if (place % AT_ONCE == 0) {
                    survey.executeBatch();
                    answer.executeBatch();
                }
            }
            survey.executeBatch();
            answer.executeBatch();
        }
        connection.commit();
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze");
        }
        connection.commit();
    }

    private void openRounds(Quarter quarter) throws SQLException {
        if (nextRound == 1) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("insert into feedback_questionnaire (id, program_id, number, made_at)"
                        + " values (1, 1, 1, timestamp '2026-01-01 00:00:00')");
            }
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into feedback_round (id, version, cohort_id, program_id, quarter, questionnaire_id, opened_at, closes_on)"
                        + " values (?, 0, ?, ?, ?, 1, timestamp '2026-09-01 00:00:00', date '2026-10-10')")) {
            for (int cohort = 1; cohort <= COHORTS; cohort++) {
                insert.setLong(1, nextRound++);
                insert.setLong(2, cohort);
                insert.setLong(3, 1 + cohort % PROGRAMS);
                insert.setString(4, quarter.toString());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void ask(PreparedStatement survey, PreparedStatement answer, long round, long pair, int person, String side)
            throws SQLException {
        boolean answered = random.nextInt(6) > 0;
        long id = nextSurvey++;
        survey.setLong(1, id);
        survey.setLong(2, round);
        survey.setLong(3, pair);
        survey.setLong(4, person);
        survey.setString(5, side);
        survey.setLong(6, unitOf[person]);
        survey.setString(7, location(person));
        survey.setTimestamp(8, ANSWERED);
        survey.setTimestamp(9, answered ? ANSWERED : null);
        survey.addBatch();
        for (String question : answered ? QUESTIONS : new String[0]) {
            answer.setLong(1, id);
            answer.setString(2, question);
            answer.setInt(3, question.equals("recommend") ? random.nextInt(5) / 4 ^ 1 : 1 + random.nextInt(5));
            answer.addBatch();
        }
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%,d pairs, %,d people, %,d units", pairs, people, UNITS);
    }
}
