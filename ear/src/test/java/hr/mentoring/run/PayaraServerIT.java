package hr.mentoring.run;

import static org.assertj.core.api.Assertions.assertThat;

import hr.mentoring.demo.Story;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code mentoring.ear} on Payara Server Full and a real PostgreSQL, installed by the commands of the operators' guide. */
class PayaraServerIT {

    private static EmbeddedPostgres postgresql;
    private static FullServer server;

    @BeforeAll
    static void install() throws IOException {
        postgresql = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(Path.of("target", "postgresql").toFile())
                .setDataDirectory(
                        Path.of("target", "postgresql", UUID.randomUUID().toString()))
                .start();
        server = FullServer.start(Path.of(System.getProperty("payara.home")));
        Map<String, String> own = Map.of(
                "DB_HOST", "localhost",
                "DB_PORT", Integer.toString(postgresql.getPort()),
                "DB_NAME", "postgres",
                "DB_USER", "postgres",
                "DB_PASSWORD", "postgres");
        for (String command : InstallGuide.asadminCommands(Path.of(System.getProperty("install.guide")))) {
            server.asadmin(InstallGuide.withOwn(own, command));
        }
    }

    @AfterAll
    static void stop() throws IOException {
        if (server != null) {
            server.close();
        }
        if (postgresql != null) {
            postgresql.close();
        }
    }

    @Test
    void theStoryIsLivedThere() {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);

        new Story(address(), RunningServer.ADMIN, RunningServer.ADMIN_PASSWORD, LocalDate.now(), out).tell();

        assertThat(told.toString(StandardCharsets.UTF_8)).isNotBlank();
    }

    @Test
    void aPageIsAnsweredAndDoesNotTellWhatServesIt() {
        var page = new Visitor(address()).get("login");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    private static URI address() {
        return server.address();
    }
}
