package hr.mentoring.feedback.store;

import hr.mentoring.agreement.Side;
import hr.mentoring.common.PersonId;
import hr.mentoring.directory.OrgUnitId;
import hr.mentoring.feedback.Given;
import hr.mentoring.feedback.Occasion;
import hr.mentoring.feedback.Quarter;
import hr.mentoring.feedback.Question;
import hr.mentoring.feedback.model.Questionnaire;
import hr.mentoring.pairing.PairId;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.ProgramId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a quarter's surveys as narrow rows, one cohort after the other, so that a million answers need no more memory than
 * those of the largest cohort.
 */
public final class SurveyRows {

    private static final int ROWS_AT_ONCE = 2_000;

    private final Connection connection;

    public SurveyRows(Connection connection) {
        this.connection = connection;
    }

    private record Round(long id, CohortId cohort, ProgramId program, Occasion occasion, long questionnaire) {}

    /** Shows each survey of a quarter to a reader, with its answers if it was handed in. */
    public void each(Quarter quarter, Consumer<Given> reader) throws SQLException {
        for (Round round : rounds(quarter)) {
            Map<String, String> names = names(round);
            each(round, answers(round, names), quotes(round, names), reader);
        }
    }

    /** In which org unit everybody worked who was asked about a quarter, as their latest survey says. */
    public Map<PersonId, OrgUnitId> places(Quarter quarter) throws SQLException {
        Map<PersonId, OrgUnitId> places = new HashMap<>();
        try (PreparedStatement select =
                connection.prepareStatement("select s.person_id, s.org_unit_id from feedback_survey s"
                        + " join feedback_round r on r.id = s.round_id where r.quarter = ? order by s.id")) {
            select.setFetchSize(ROWS_AT_ONCE);
            select.setString(1, quarter.toString());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    places.put(new PersonId(rows.getLong(1)), new OrgUnitId(rows.getLong(2)));
                }
            }
        }
        return places;
    }

    private List<Round> rounds(Quarter quarter) throws SQLException {
        List<Round> rounds = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select id, cohort_id, program_id, occasion, questionnaire_id from feedback_round where quarter = ? order by id")) {
            select.setString(1, quarter.toString());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    rounds.add(new Round(
                            rows.getLong(1),
                            new CohortId(rows.getLong(2)),
                            new ProgramId(rows.getLong(3)),
                            Occasion.valueOf(rows.getString(4)),
                            rows.getLong(5)));
                }
            }
        }
        return rounds;
    }

    /** What the questions of a round are called in reports, by their codes. */
    private Map<String, String> names(Round round) throws SQLException {
        Map<String, String> names = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select code, kind, english, german, options from feedback_question where questionnaire_id = ?")) {
            select.setLong(1, round.questionnaire());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    Question question = new Question(
                            rows.getString(1),
                            Question.Kind.valueOf(rows.getString(2)),
                            rows.getString(3),
                            rows.getString(4),
                            Questionnaire.options(rows.getString(5)));
                    names.put(question.code(), question.reportedAs(round.program()));
                }
            }
        }
        return names;
    }

    /** The words of all who agreed to show theirs. */
    private Map<Long, List<Given.Quote>> quotes(Round round, Map<String, String> names) throws SQLException {
        Map<Long, List<Given.Quote>> quotes = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select w.survey_id, w.question, w.words from feedback_survey s join feedback_words w on w.survey_id = s.id"
                        + " where s.round_id = ? and s.answered_at is not null and s.quotable = true"
                        + " order by w.survey_id, w.question")) {
            select.setFetchSize(ROWS_AT_ONCE);
            select.setLong(1, round.id());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    quotes.computeIfAbsent(rows.getLong(1), survey -> new ArrayList<>())
                            .add(new Given.Quote(
                                    names.getOrDefault(rows.getString(2), rows.getString(2)), rows.getString(3)));
                }
            }
        }
        return quotes;
    }

    private Map<Long, Map<String, Integer>> answers(Round round, Map<String, String> names) throws SQLException {
        Map<Long, Map<String, Integer>> answers = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select a.survey_id, a.question, a.rating from feedback_survey s join feedback_answer a on a.survey_id"
                        + " = s.id where s.round_id = ? and s.answered_at is not null")) {
            select.setFetchSize(ROWS_AT_ONCE);
            select.setLong(1, round.id());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    answers.computeIfAbsent(rows.getLong(1), survey -> new HashMap<>())
                            .put(names.getOrDefault(rows.getString(2), rows.getString(2)), rows.getInt(3));
                }
            }
        }
        return answers;
    }

    private void each(
            Round round,
            Map<Long, Map<String, Integer>> answers,
            Map<Long, List<Given.Quote>> quotes,
            Consumer<Given> reader)
            throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select id, pair_id, person_id, side, org_unit_id, location, answered_at,"
                        + " case when quotable = true then comment_text else null end"
                        + " from feedback_survey where round_id = ? order by id")) {
            select.setFetchSize(ROWS_AT_ONCE);
            select.setLong(1, round.id());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    reader.accept(given(round, rows, answers, quotes));
                }
            }
        }
    }

    private static Given given(
            Round round, ResultSet row, Map<Long, Map<String, Integer>> answers, Map<Long, List<Given.Quote>> quotes)
            throws SQLException {
        boolean answered = row.getTimestamp(7) != null;
        List<Given.Quote> shown = new ArrayList<>(quotes.getOrDefault(row.getLong(1), List.of()));
        @Nullable String comment = row.getString(8);
        if (answered && comment != null) {
            shown.add(new Given.Quote("", comment));
        }
        return new Given(
                new PairId(row.getLong(2)),
                new PersonId(row.getLong(3)),
                Side.valueOf(row.getString(4)),
                round.occasion(),
                round.cohort(),
                round.program(),
                new OrgUnitId(row.getLong(5)),
                row.getString(6),
                answered,
                answered ? answers.getOrDefault(row.getLong(1), Map.of()) : Map.of(),
                shown);
    }
}
