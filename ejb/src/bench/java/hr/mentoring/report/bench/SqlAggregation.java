package hr.mentoring.report.bench;

import hr.mentoring.feedback.Quarter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The limit: what somebody would write by hand who trusts nobody's privacy to it. Numbers, sums and sums of squares of each
 * question for each group that a report has; the answers are joined once and added up in the smallest groups, units and
 * managers are added up from there by the closures of their trees.
 */
final class SqlAggregation {

    private static final String JOIN = "insert into bench_leaf select s.side, r.program_id, r.cohort_id, s.location,"
            + " s.org_unit_id, p.manager_id, a.question, count(*), sum(a.rating), sum(a.rating * a.rating)"
            + " from feedback_round r join feedback_survey s on s.round_id = r.id"
            + " join feedback_answer a on a.survey_id = s.id join person p on p.id = s.person_id"
            + " where r.quarter = ? and s.answered_at is not null"
            + " group by s.side, r.program_id, r.cohort_id, s.location, s.org_unit_id, p.manager_id, a.question";

    private final Connection connection;

    SqlAggregation(Connection connection) {
        this.connection = connection;
    }

    static void prepare(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table bench_sum (cell varchar(120), question varchar(40), n bigint, s bigint, q bigint)");
            statement.execute("create table bench_above (leaf bigint, above bigint, steps integer)");
            statement.execute("create index bench_above_leaf on bench_above (leaf)");
            statement.execute("create table bench_leaf (side varchar(6), program bigint, cohort bigint, location varchar(100),"
                    + " unit bigint, manager bigint, question varchar(40), n bigint, s bigint, q bigint)");
        }
        connection.commit();
    }

    /** Aggregates a quarter; returns how many sums there are. */
    int run(Quarter quarter) throws SQLException {
        try (PreparedStatement join = connection.prepareStatement(JOIN)) {
            join.setString(1, quarter.toString());
            join.executeUpdate();
        }
        int sums;
        try (Statement statement = connection.createStatement()) {
            sums = group(statement, "'company'", "");
            sums += group(statement, "'side:' || side", ", side");
            sums += group(statement, "'program:' || program", ", program");
            sums += group(statement, "'cohort:' || cohort", ", cohort");
            sums += group(statement, "'location:' || location", ", location");
            sums += tree(statement, "unit", "org_unit", "parent_id");
            sums += tree(statement, "manager", "person", "manager_id");
            connection.commit();
            statement.execute("truncate table bench_sum");
            statement.execute("truncate table bench_leaf");
            connection.commit();
        }
        return sums;
    }

    private static int group(Statement statement, String cell, String by) throws SQLException {
        return statement.executeUpdate("insert into bench_sum select " + cell
                + ", question, sum(n), sum(s), sum(q) from bench_leaf group by question" + by);
    }

    private static int tree(Statement statement, String leaf, String table, String parent) throws SQLException {
        int added = statement.executeUpdate("insert into bench_above select distinct " + leaf + ", " + leaf
                + ", 0 from bench_leaf where " + leaf + " is not null");
        for (int steps = 0; added > 0; steps++) {
            added = statement.executeUpdate(
                    "insert into bench_above select t.leaf, p.%2$s, t.steps + 1 from bench_above t join %1$s p on p.id = t.above where t.steps = %3$d and p.%2$s is not null"
                            .formatted(table, parent, steps));
        }
        int sums = statement.executeUpdate("insert into bench_sum select '" + leaf
                + ":' || t.above, l.question, sum(l.n), sum(l.s), sum(l.q) from (select " + leaf
                + " as leaf, question, sum(n) as n, sum(s) as s, sum(q) as q from bench_leaf group by " + leaf
                + ", question) l join bench_above t on t.leaf = l.leaf group by t.above, l.question");
        statement.execute("truncate table bench_above");
        return sums;
    }
}
