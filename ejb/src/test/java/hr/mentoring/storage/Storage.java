package hr.mentoring.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The two databases that the product runs on. */
public enum Storage {
    /** A file, with the settings of {@code mentoring.jar}, and open until the JVM ends, as a server's pool keeps it. */
    H2 {
        @Override
        public DataSource empty() {
            JdbcDataSource database = new JdbcDataSource();
            Path file = Path.of("target", "storage", UUID.randomUUID().toString(), "mentoring");
            database.setURL("jdbc:h2:file:" + file.toAbsolutePath()
                    + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1");
            database.setUser("mentoring");
            return database;
        }

        @Override
        void forgetReferences(Connection connection) throws SQLException {
            execute(connection, "SET REFERENTIAL_INTEGRITY FALSE");
        }
    },

    /** A real server, started on first use and stopped with the JVM, that keeps its promises about durability. */
    POSTGRESQL {
        @Override
        public DataSource empty() {
            String name = "storage_" + DATABASES.incrementAndGet();
            try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection()) {
                execute(connection, "CREATE DATABASE " + name);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
            PGSimpleDataSource database = new PGSimpleDataSource();
            database.setUrl(Server.RUNNING.getJdbcUrl("postgres", name));
            return database;
        }

        @Override
        void forgetReferences(Connection connection) throws SQLException {
            execute(connection, "SET session_replication_role = replica");
        }
    };

    private static final AtomicInteger DATABASES = new AtomicInteger();

    /** A database of its own, with nothing in it. */
    public abstract DataSource empty();

    /** Lets this connection store rows whose references lead nowhere. */
    abstract void forgetReferences(Connection connection) throws SQLException;

    /** A database of its own, as the product's migrations leave it. */
    public DataSource migrated() {
        DataSource database = empty();
        migrations(database).migrate();
        return database;
    }

    /** The product's entities in such a database, outside of a server. */
    public static EntityManagerFactory entities(DataSource database) {
        Map<String, Object> outsideOfAServer = new HashMap<>();
        outsideOfAServer.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        outsideOfAServer.put("jakarta.persistence.jtaDataSource", "");
        outsideOfAServer.put("jakarta.persistence.nonJtaDataSource", database);
        outsideOfAServer.put("jakarta.persistence.validation.mode", "none");
        outsideOfAServer.put("eclipselink.weaving", "false");
        return Persistence.createEntityManagerFactory("mentoring", outsideOfAServer);
    }

    /** The product's migrations, configured as the product does. */
    static Flyway migrations(DataSource database) {
        return Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Started when the first test needs it. */
    private static final class Server {

        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setOverrideWorkingDirectory(
                                Path.of("target", "postgresql").toFile())
                        .setDataDirectory(Path.of(
                                "target", "postgresql", UUID.randomUUID().toString()))
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .start();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
