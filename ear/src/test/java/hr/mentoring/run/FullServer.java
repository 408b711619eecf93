package hr.mentoring.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** A domain of Payara Server Full, on ports of its own, driven by its own administration command. */
final class FullServer implements AutoCloseable {

    private static final String DOMAIN = "mentoring";
    private static final int ADMIN = 48;
    private static final int HTTP = 80;

    private final Path home;
    private final Path domains;
    private final int portBase;

    private FullServer(Path home, Path domains, int portBase) {
        this.home = home;
        this.domains = domains;
        this.portBase = portBase;
    }

    /** Makes a domain and starts it. */
    static FullServer start(Path home) throws IOException {
        Path domains = Files.createTempDirectory(Files.createDirectories(Path.of("target", "domains")), "full-")
                .toAbsolutePath();
        FullServer server = new FullServer(home.toAbsolutePath(), domains, freePortBase());
        server.local("create-domain", "--nopassword", "--portbase", Integer.toString(server.portBase), DOMAIN);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        server.local("start-domain", DOMAIN);
        return server;
    }

    URI address() {
        return URI.create("http://localhost:" + (portBase + HTTP) + "/");
    }

    /** Runs one command of the operators' guide against this domain. */
    void asadmin(String command) {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        if (words.get(0).equals("restart-domain")) {
            local("restart-domain", DOMAIN);
            return;
        }
        words.replaceAll(FullServer::built);
        words.addAll(0, List.of("--port", Integer.toString(portBase + ADMIN)));
        run(words);
    }

    @Override
    public void close() {
        local("stop-domain", "--kill=true", DOMAIN);
    }

    /** The files that the guide names are those that the build has just made. */
    private static String built(String word) {
        return switch (word) {
            case "mentoring.ear" -> Path.of("target", word).toAbsolutePath().toString();
            case "postgresql.jar" ->
                Path.of("target", "driver", word).toAbsolutePath().toString();
            default -> word;
        };
    }

    private void local(String command, String... options) {
        List<String> words = new ArrayList<>(List.of(command, "--domaindir", domains.toString()));
        words.addAll(List.of(options));
        run(words);
    }

    private void run(List<String> words) {
        List<String> command =
                new ArrayList<>(List.of(home.resolve("bin").resolve("asadmin").toString(), "--interactive=false"));
        command.addAll(words);
        try {
            Path said = Files.createTempFile(domains, "asadmin-", ".log");
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().put("AS_JAVA", System.getProperty("java.home"));
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().put("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1");
            builder.environment().put("MENTORING_ADMIN_PASSWORD", RunningServer.ADMIN_PASSWORD);
            builder.environment().put("MENTORING_DEMO", "true");
            builder.environment().put("MENTORING_PASSWORD_ROUNDS", "2048");
            Process process = builder.redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException(
                        "asadmin %s failed:%n%s".formatted(words, Files.readString(said, StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePortBase() {
        return IntStream.iterate(20_000, base -> base < 60_000, base -> base + 100)
                .filter(base -> IntStream.range(base, base + 100).allMatch(FullServer::isFree))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
