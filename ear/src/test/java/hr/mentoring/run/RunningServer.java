package hr.mentoring.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * {@code java -jar mentoring.jar} on a free port, with a data folder that outlives it. It counts as started when a page
 * is answered. Closing it asks it to stop, as an operator does; {@link #kill} is the power cut.
 */
public final class RunningServer implements AutoCloseable {

    public static final String ADMIN = "admin";
    public static final String ADMIN_PASSWORD = "correct-horse-battery";

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final URI address;
    private final Path log;

    private RunningServer(Process process, URI address, Path log) {
        this.process = process;
        this.address = address;
        this.log = log;
    }

    /** Starts it with a data folder and otherwise with what a test needs: a known administrator, and quick hashing. */
    public static RunningServer start(Path data) {
        return start(data, Map.of());
    }

    public static RunningServer start(Path data, Map<String, String> settings) {
        int port = freePort();
        Map<String, String> environment = new HashMap<>();
        environment.put("MENTORING_PORT", Integer.toString(port));
        environment.put("MENTORING_ADDRESS", "127.0.0.1");
        environment.put("MENTORING_DATA", data.toString());
        environment.put("MENTORING_ADMIN_PASSWORD", ADMIN_PASSWORD);
        environment.put("MENTORING_PASSWORD_ROUNDS", "2048");
        environment.putAll(settings);
        Path log = logFile();
        Unpacked.lendTo(data);
        Process process = launch(environment, log);
        RunningServer server = new RunningServer(process, URI.create("http://127.0.0.1:" + port + "/"), log);
        server.awaitFirstPage();
        Unpacked.keepFrom(data);
        return server;
    }

    /** Starts it and waits until it ends by itself, as it does when a setting is wrong. */
    public static Ended startInVain(Map<String, String> settings) {
        Path log = logFile();
        try {
            Process process = launch(settings, log);
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("It started, with " + settings);
            }
            return new Ended(process.exitValue(), Files.readString(log));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** How a process ended, and all that it said. */
    public record Ended(int exitCode, String said) {}

    public URI address() {
        return address;
    }

    /** A visitor with a cookie jar of their own. */
    public Visitor visitor() {
        return new Visitor(address);
    }

    /** Ends the process at once, without a chance to write anything. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Asks the process to stop, and tells how long it took. */
    public Duration stop() {
        Instant asked = Instant.now();
        process.destroy();
        awaitEnd();
        return Duration.between(asked, Instant.now());
    }

    /** Waits that long, and tells whether the process is there still. */
    public boolean runsStillAfter(Duration time) {
        try {
            return !process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        stop();
    }

    public long pid() {
        return process.pid();
    }

    /** Everything that it said so far. */
    public String said() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitFirstPage() {
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(Duration.ofSeconds(2))
                .build();
        HttpRequest firstPage = HttpRequest.newBuilder(address.resolve("login"))
                .timeout(Duration.ofSeconds(60))
                .build();
        Instant end = Instant.now().plus(PATIENCE);
        try {
            // Between two questions we wait for the process to end: if it does, there is nothing more to ask.
            while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
                if (answers(client, firstPage)) {
                    return;
                }
                if (Instant.now().isAfter(end)) {
                    process.destroyForcibly();
                    throw new IllegalStateException("No page within " + PATIENCE + "; it said:\n" + said());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("It ended before a page was answered; it said:\n" + said());
    }

    private static boolean answers(HttpClient client, HttpRequest firstPage) throws InterruptedException {
        try {
            return client.send(firstPage, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("It did not stop; it said:\n" + said());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    private static Process launch(Map<String, String> environment, Path log) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(List.of(
                java,
                "-Xmx700m",
                // Room from the beginning: a start would collect garbage a dozen times otherwise.
                "-Xms400m",
                "-Xmn250m",
                "-XX:MetaspaceSize=200m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + temporaryFolder(),
                "-jar",
                System.getProperty("mentoring.jar", "target/mentoring.jar")));
        builder.environment().keySet().removeIf(name -> name.startsWith("MENTORING_"));
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        try {
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What servers of these tests may use as long as they have no folder of their own yet; it stays empty. */
    static Path temporaryFolder() {
        try {
            return Files.createDirectories(Path.of(
                            "target",
                            "server-tmp",
                            Long.toString(ProcessHandle.current().pid()))
                    .toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path logFile() {
        try {
            Path folder = Files.createDirectories(Path.of("target", "server-logs"));
            return Files.createTempFile(folder, "mentoring-", ".log");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
