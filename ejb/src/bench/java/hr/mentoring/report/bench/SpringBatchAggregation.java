package hr.mentoring.report.bench;

import hr.mentoring.feedback.Quarter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.batch.core.JobParameters;
import org.springframework.batch.core.JobParametersBuilder;
import org.springframework.batch.core.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.launch.support.TaskExecutorJobLauncher;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JobRepositoryFactoryBean;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.item.database.JdbcCursorItemReader;
import org.springframework.batch.item.database.builder.JdbcCursorItemReaderBuilder;
import org.springframework.batch.repeat.RepeatStatus;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * The same sums by a Spring Batch job as its guide would have it: a cursor reads answers, chunks of a thousand add them up,
 * a second step writes the sums in batches. What is above whom is held in memory.
 */
final class SpringBatchAggregation {

    private static final int CHUNK = 1_000;
    private static final String ANSWERS = "select s.side, r.program_id, r.cohort_id, s.location, s.org_unit_id, s.person_id,"
            + " a.question, a.rating from feedback_round r join feedback_survey s on s.round_id = r.id"
            + " join feedback_answer a on a.survey_id = s.id where r.quarter = ? and s.answered_at is not null";

    private final DataSource database;
    private final Map<String, long[]> sums = new HashMap<>();
    private final Map<Long, Long> parents = new HashMap<>();
    private final Map<Long, Long> managers = new HashMap<>();

    SpringBatchAggregation(DataSource database) {
        this.database = database;
    }

    private record Answer(
            String side, long program, long cohort, String location, long unit, long person, String question, int rating) {}

    static void prepare(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName().equals("H2") ? "h2" : "postgresql";
        ScriptUtils.executeSqlScript(
                connection, new ClassPathResource("org/springframework/batch/core/schema-" + product + ".sql"));
        connection.commit();
    }

    /** Aggregates a quarter; returns how many sums there are. */
    int run(Quarter quarter) throws Exception {
        JdbcTransactionManager transactions = new JdbcTransactionManager(database);
        JobRepositoryFactoryBean repositories = new JobRepositoryFactoryBean();
        repositories.setDataSource(database);
        repositories.setTransactionManager(transactions);
        repositories.afterPropertiesSet();
        JobRepository repository = repositories.getObject();
        JdbcCursorItemReader<Answer> reader = new JdbcCursorItemReaderBuilder<Answer>()
                .name("answers")
                .dataSource(database)
                .sql(ANSWERS)
                .fetchSize(CHUNK)
                .preparedStatementSetter(statement -> statement.setString(1, quarter.toString()))
                .rowMapper((row, number) -> answer(row))
                .build();
        var job = new JobBuilder("quarter", repository)
                .start(new StepBuilder("tree", repository)
                        .tasklet(
                                (contribution, context) -> {
                                    readTrees();
                                    return RepeatStatus.FINISHED;
                                },
                                transactions)
                        .build())
                .next(new StepBuilder("add", repository)
                        .<Answer, Answer>chunk(CHUNK, transactions)
                        .reader(reader)
                        .writer(chunk -> chunk.getItems().forEach(this::add))
                        .build())
                .next(new StepBuilder("write", repository)
                        .tasklet(
                                (contribution, context) -> {
                                    write();
                                    return RepeatStatus.FINISHED;
                                },
                                transactions)
                        .build())
                .build();
        TaskExecutorJobLauncher launcher = new TaskExecutorJobLauncher();
        launcher.setJobRepository(repository);
        launcher.afterPropertiesSet();
        JobParameters parameters = new JobParametersBuilder()
                .addString("quarter", quarter.toString())
                .addLong("run", System.nanoTime())
                .toJobParameters();
        JobExecution execution = launcher.run(job, parameters);
        if (execution.getStatus().isUnsuccessful()) {
            throw new IllegalStateException("The job failed: " + execution.getAllFailureExceptions());
        }
        return sums.size();
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                row.getString(1),
                row.getLong(2),
                row.getLong(3),
                row.getString(4),
                row.getLong(5),
                row.getLong(6),
                row.getString(7),
                row.getInt(8));
    }

    private void readTrees() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            fill(parents, statement, "select id, parent_id from org_unit where parent_id is not null");
            fill(managers, statement, "select id, manager_id from person where manager_id is not null");
        }
    }

    private static void fill(Map<Long, Long> tree, Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                tree.put(rows.getLong(1), rows.getLong(2));
            }
        }
    }

    private void add(Answer answer) {
        add("company", answer);
        add("side:" + answer.side(), answer);
        add("program:" + answer.program(), answer);
        add("cohort:" + answer.cohort(), answer);
        add("location:" + answer.location(), answer);
        for (Long unit = answer.unit(); unit != null; unit = parents.get(unit)) {
            add("unit:" + unit, answer);
        }
        for (Long above = managers.get(answer.person()); above != null; above = managers.get(above)) {
            add("manager:" + above, answer);
        }
    }

    private void add(String cell, Answer answer) {
        long[] sum = sums.computeIfAbsent(cell + "|" + answer.question(), s -> new long[3]);
        sum[0]++;
        sum[1] += answer.rating();
        sum[2] += (long) answer.rating() * answer.rating();
    }

    private void write() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into bench_sum (cell, question, n, s, q) values (?, ?, ?, ?, ?)");
                Statement delete = connection.createStatement()) {
            connection.setAutoCommit(false);
            List<Map.Entry<String, long[]>> all = new ArrayList<>(sums.entrySet());
            for (int number = 0; number < all.size(); number++) {
                String[] names = all.get(number).getKey().split("\\|", 2);
                insert.setString(1, names[0]);
                insert.setString(2, names[1]);
                for (int i = 0; i < 3; i++) {
                    insert.setLong(3 + i, all.get(number).getValue()[i]);
                }
                insert.addBatch();
                if (number % CHUNK == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
            connection.commit();
            delete.execute("delete from bench_sum");
            connection.commit();
        }
    }
}
