package hr.mentoring.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.api.output.MigrateResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Storage.class)
class MigrationIT {

    @Parameter
    private Storage storage;

    @Test
    void anEmptyDatabaseIsBroughtToThePresentVersionOnce() {
        var database = storage.empty();

        MigrateResult first = Storage.migrations(database).migrate();
        MigrateResult second = Storage.migrations(database).migrate();

        assertThat(first.success).isTrue();
        assertThat(first.migrationsExecuted).isPositive();
        assertThat(second.migrationsExecuted).isZero();
        assertThat(Storage.migrations(database).validateWithResult().validationSuccessful)
                .isTrue();
    }
}
