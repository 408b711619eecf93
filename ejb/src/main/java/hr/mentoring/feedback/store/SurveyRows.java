package hr.mentoring.feedback.store;

import hr.mentoring.agreement.Side;
import hr.mentoring.common.PersonId;
import hr.mentoring.directory.OrgUnitId;
import hr.mentoring.feedback.Given;
import hr.mentoring.feedback.Quarter;
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

    private record Round(long id, CohortId cohort, ProgramId program) {}

    /** Shows each survey of a quarter to a reader, with its answers if it was handed in. */
    public void each(Quarter quarter, Consumer<Given> reader) throws SQLException {
        for (Round round : rounds(quarter)) {
            each(round, answers(round), reader);
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
                "select id, cohort_id, program_id from feedback_round where quarter = ? order by id")) {
            select.setString(1, quarter.toString());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    rounds.add(
                            new Round(rows.getLong(1), new CohortId(rows.getLong(2)), new ProgramId(rows.getLong(3))));
                }
            }
        }
        return rounds;
    }

    private Map<Long, Map<String, Integer>> answers(Round round) throws SQLException {
        Map<Long, Map<String, Integer>> answers = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select a.survey_id, a.question, a.rating from feedback_survey s join feedback_answer a on a.survey_id"
                        + " = s.id where s.round_id = ? and s.answered_at is not null")) {
            select.setFetchSize(ROWS_AT_ONCE);
            select.setLong(1, round.id());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    answers.computeIfAbsent(rows.getLong(1), survey -> new HashMap<>())
                            .put(rows.getString(2), rows.getInt(3));
                }
            }
        }
        return answers;
    }

    private void each(Round round, Map<Long, Map<String, Integer>> answers, Consumer<Given> reader)
            throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select id, pair_id, person_id, side, org_unit_id, location, answered_at,"
                        + " case when quotable = true then comment_text else null end"
                        + " from feedback_survey where round_id = ? order by id")) {
            select.setFetchSize(ROWS_AT_ONCE);
            select.setLong(1, round.id());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    reader.accept(given(round, rows, answers));
                }
            }
        }
    }

    private static Given given(Round round, ResultSet row, Map<Long, Map<String, Integer>> answers)
            throws SQLException {
        boolean answered = row.getTimestamp(7) != null;
        @Nullable String quote = row.getString(8);
        return new Given(
                new PairId(row.getLong(2)),
                new PersonId(row.getLong(3)),
                Side.valueOf(row.getString(4)),
                round.cohort(),
                round.program(),
                new OrgUnitId(row.getLong(5)),
                row.getString(6),
                answered,
                answered ? answers.getOrDefault(row.getLong(1), Map.of()) : Map.of(),
                answered && quote != null ? quote : "");
    }
}
