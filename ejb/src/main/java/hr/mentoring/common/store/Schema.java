package hr.mentoring.common.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the database to the version that this build expects, before anything else touches it: every other startup bean
 * says {@code @DependsOn("Schema")}. Migrations are numbered by capability, so that a later one of a capability may have a
 * lower number than what the database has already. A database of a newer version stops the start, since this build could damage it.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Schema {

    @Resource(lookup = "jdbc/mentoring")
    private DataSource database;

    @PostConstruct
    void migrate() {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .outOfOrder(true)
                .load()
                .migrate();
    }
}
