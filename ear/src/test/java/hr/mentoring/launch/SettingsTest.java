package hr.mentoring.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @TempDir
    private Path folder;

    @Test
    void nothingNeedsToBeSet() {
        Settings settings = Settings.from(Map.of(), folder);

        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.data()).isEqualTo(folder.resolve("mentoring-data"));
        assertThat(settings.localAddress()).isEqualTo("http://localhost:8080/");
    }

    @Test
    void theBuiltInDatabaseWritesEachCommitBeforeItIsAcknowledgedAndOpensNoPort() {
        Settings settings = Settings.from(Map.of("MENTORING_DATA", "relative"), folder);

        assertThat(settings.database().url())
                .startsWith("jdbc:h2:file:" + Path.of("relative").toAbsolutePath())
                .contains(";WRITE_DELAY=0")
                .doesNotContain("AUTO_SERVER");
    }

    @Test
    void blankCountsAsNotSet() {
        assertThat(Settings.from(Map.of("MENTORING_PORT", "  "), folder).port()).isEqualTo(8080);
    }

    @ParameterizedTest
    @ValueSource(strings = {"eighty", "0", "65536", "-1", "8080.0"})
    void aPortThatIsNoneIsNamedTogetherWithWhatIsExpected(String port) {
        assertThatThrownBy(() -> Settings.from(Map.of("MENTORING_PORT", port), folder))
                .isInstanceOf(LaunchRefused.class)
                .hasMessage("MENTORING_PORT is \"%s\", but must be a whole number from 1 to 65535.", port);
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db:5433/mentoring,             jdbc:postgresql://db:5433/mentoring,                '', ''",
        "postgresql://ann:s3cret@db/mentoring,            jdbc:postgresql://db/mentoring,                     ann, s3cret",
        "postgres://ann:p%40ss%2Fw+rd@db/m?sslmode=require, jdbc:postgresql://db/m?sslmode=require,           ann, p@ss/w+rd",
        "jdbc:postgresql://[::1]:5432/mentoring,          'jdbc:postgresql://[::1]:5432/mentoring',           '', ''",
    })
    void postgresqlIsUnderstoodInTheFormsThatPeopleHave(String address, String url, String user, String password) {
        Database database =
                Settings.from(Map.of("MENTORING_DATABASE_URL", address), folder).database();

        assertThat(database)
                .extracting(Database::url, Database::user, Database::password)
                .containsExactly(url, user, password);
    }

    @Test
    void userAndPasswordByThemselvesWinOverThoseInTheAddress() {
        Database database = Settings.from(
                        Map.of(
                                "MENTORING_DATABASE_URL", "postgresql://ann:old@db/mentoring",
                                "MENTORING_DATABASE_USER", "ben",
                                "MENTORING_DATABASE_PASSWORD", "new"),
                        folder)
                .database();

        assertThat(database.user()).isEqualTo("ben");
        assertThat(database.password()).isEqualTo("new");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://db/mentoring",
                "jdbc:postgresql:mentoring",
                "postgresql://db",
                "postgresql://db/",
                "db",
                "jdbc:h2:mem:x",
                "postgresql://a b/c"
            })
    void aDatabaseThatIsNoPostgresqlAddressIsRefused(String address) {
        assertThatThrownBy(() -> Settings.from(Map.of("MENTORING_DATABASE_URL", address), folder))
                .isInstanceOf(LaunchRefused.class)
                .hasMessageContaining("MENTORING_DATABASE_URL is \"" + address + "\", but must be");
    }

    @Test
    void aRefusalNeverRepeatsThePassword() {
        assertThatThrownBy(() -> Settings.from(Map.of("MENTORING_DATABASE_URL", "mysql://ann:s3cret@db/m"), folder))
                .hasMessageContaining("mysql://***@db/m")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void theDatabaseNeverPrintsItsPassword() {
        Database database = Database.postgresql("postgresql://ann:s3cret@db/m", "", "");

        assertThat(database.toString()).doesNotContain("s3cret");
    }

    @Test
    void aPasswordMayComeFromAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("password"), "from-file\n");

        Database database = Settings.from(
                        Map.of(
                                "MENTORING_DATABASE_URL",
                                "postgresql://ann@db/m",
                                "MENTORING_DATABASE_PASSWORD_FILE",
                                file.toString()),
                        folder)
                .database();

        assertThat(database.password()).isEqualTo("from-file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b", "${user.home}/x"})
    void aFolderThatWouldBeReadAsSomethingElseIsRefused(String data) {
        assertThatThrownBy(() -> Settings.from(Map.of("MENTORING_DATA", data), folder))
                .hasMessage("MENTORING_DATA is \"%s\", but must be the path of a folder, without ';' and '${'.", data);
    }
}
