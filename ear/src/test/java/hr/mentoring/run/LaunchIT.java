package hr.mentoring.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaunchIT {

    @TempDir
    private static Path data;

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.start(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aSessionIdHoldsAtLeast128RandomBitsAndItsCookieIsNotForScripts() {
        var answer = server.visitor()
                .post(
                        "api/session",
                        "{\"username\":\"%s\",\"password\":\"%s\"}"
                                .formatted(RunningServer.ADMIN, RunningServer.ADMIN_PASSWORD));

        assertThat(answer.headers().allValues("set-cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .matches("JSESSIONID=[0-9a-f]{48}[;.].*")
                        .containsIgnoringCase("HttpOnly")
                        .containsIgnoringCase("SameSite=Lax"));
    }

    @Test
    void anAnswerDoesNotTellWhatServesIt() {
        assertThat(server.visitor().get("login").headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    @ParameterizedTest
    @ValueSource(strings = {"health", "health/ready", "metrics", "openapi", "api/application.wadl"})
    void whatTheServerKnowsAboutItselfIsNotOpenToEveryone(String path) {
        assertThat(server.visitor().get(path).statusCode()).isIn(302, 401, 403, 404);
    }

    @Test
    void onlyTheHttpPortIsOpen() throws IOException {
        assertThat(listeningSocketsOf(server.pid())).isEqualTo(1);
    }

    @Test
    void aSecondStartWithTheSameFolderIsRefused() {
        var ended = RunningServer.startInVain(Map.of("MENTORING_DATA", data.toString()));

        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.said()).startsWith("The data folder " + data).contains("in use by another Mentoring");
    }

    @Test
    void aTakenPortIsNamed(@TempDir Path other) {
        String port = Integer.toString(server.address().getPort());

        var ended = RunningServer.startInVain(
                Map.of("MENTORING_DATA", other.toString(), "MENTORING_PORT", port, "MENTORING_ADDRESS", "127.0.0.1"));

        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.said()).startsWith("MENTORING_PORT is \"" + port + "\", but must be a port that is free");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNamedWithoutItsPassword(@TempDir Path other) {
        var ended = RunningServer.startInVain(Map.of(
                "MENTORING_DATA", other.toString(),
                "MENTORING_PORT", "1",
                "MENTORING_ADDRESS", "127.0.0.1",
                "MENTORING_DATABASE_URL", "postgresql://ann:s3cret@127.0.0.1:1/mentoring"));

        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.said())
                .startsWith("MENTORING_DATABASE_URL is")
                .doesNotContain("s3cret")
                .hasLineCount(1);
    }

    /** Counts what a process listens on, by its own file descriptors: only Linux tells. */
    private static long listeningSocketsOf(long pid) throws IOException {
        assumeTrue(Files.isDirectory(Path.of("/proc/" + pid + "/fd")), "needs /proc");
        Set<String> own = new HashSet<>();
        try (Stream<Path> descriptors = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            for (Path descriptor : descriptors.toList()) {
                try {
                    own.add(Files.readSymbolicLink(descriptor).toString());
                } catch (IOException closedMeanwhile) {
                    // It is no listener then.
                }
            }
        }
        long listening = 0;
        for (String table : new String[] {"tcp", "tcp6"}) {
            for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/net/" + table))) {
                String[] fields = line.strip().split("\\s+");
                if (fields.length > 9 && fields[3].equals("0A") && own.contains("socket:[" + fields[9] + "]")) {
                    listening++;
                }
            }
        }
        return listening;
    }
}
