package hr.mentoring.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was acknowledged is there after a restart, also when the process is killed in the moment of the acknowledgment.
 * A server that is asked to stop does so soon, and leaves nothing in temporary folders.
 * The number of kills is {@code -Dkills}: a few in each build, more before a release.
 */
class DurabilityIT {

    private static final int KILLS = Integer.getInteger("kills", 3);

    @TempDir
    private Path data;

    @Test
    void whatWasAcknowledgedSurvivesRestartsAndKills() {
        List<String> acknowledged = new ArrayList<>();
        for (int kill = 1; kill <= KILLS; kill++) {
            RunningServer server = RunningServer.start(data);
            Visitor admin = server.visitor().logIn(RunningServer.ADMIN, RunningServer.ADMIN_PASSWORD);
            assertStored(admin, acknowledged);

            for (int n = 1; n <= 3; n++) {
                String name = "Kill %d, program %d".formatted(kill, n);
                assertThat(admin.post("api/programs", "{\"name\":\"%s\",\"type\":\"CLASSIC\"}".formatted(name))
                                .statusCode())
                        .isEqualTo(201);
                acknowledged.add(name);
            }
            server.kill();
        }

        for (int stop = 1; stop <= 2; stop++) {
            RunningServer server = RunningServer.start(data);
            Visitor admin = server.visitor().logIn(RunningServer.ADMIN, RunningServer.ADMIN_PASSWORD);
            assertStored(admin, acknowledged);
            assertThat(server.stop()).as("a server that is asked to").isLessThan(Duration.ofSeconds(20));
        }
        assertThat(RunningServer.temporaryFolder()).isEmptyDirectory();
    }

    private static void assertStored(Visitor admin, List<String> names) {
        var answer = admin.get("api/programs");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(names).allSatisfy(name -> assertThat(answer.body()).contains(name));
    }
}
