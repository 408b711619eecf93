package hr.mentoring.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * {@code mentoring.jar} as a child of the demonstration, reachable from this machine alone, on an empty database. It ends
 * with its parent: by a signal to the parent, or when the parent is done.
 */
final class DemoServer implements AutoCloseable {

    private final Process process;
    private final URI address;
    private final Path log;

    private DemoServer(Process process, URI address, Path log) {
        this.process = process;
        this.address = address;
        this.log = log;
    }

    /** Starts the jar with an empty data folder, and returns when the first page is answered. */
    static DemoServer start(Path jar, Path data, Map<String, String> settings) {
        int port = freePort(8080);
        Path log = data.resolveSibling("demo-server.log");
        try {
            empty(data);
            ProcessBuilder command = new ProcessBuilder(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx700m",
                    "-jar",
                    jar.toString()));
            command.environment().putAll(settings);
            command.environment()
                    .putAll(Map.of(
                            "MENTORING_DATA",
                            data.toString(),
                            "MENTORING_ADDRESS",
                            "127.0.0.1",
                            "MENTORING_PORT",
                            Integer.toString(port),
                            "MENTORING_DEMO",
                            "true"));
            command.redirectErrorStream(true).redirectOutput(log.toFile());
            DemoServer server = new DemoServer(command.start(), URI.create("http://localhost:" + port + "/"), log);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop the server"));
            server.awaitFirstPage();
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    URI address() {
        return address;
    }

    Path log() {
        return log;
    }

    /** The most memory that the server has used so far, in bytes, where the operating system tells. */
    OptionalLong peakMemory() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst();
        } catch (IOException notLinux) {
            return OptionalLong.empty();
        }
    }

    /** Returns when the server has ended. */
    void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException hurry) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void awaitFirstPage() {
        HttpClient client = Http.client().connectTimeout(Duration.ofSeconds(2)).build();
        HttpRequest firstPage = HttpRequest.newBuilder(address.resolve("login"))
                .timeout(Duration.ofSeconds(60))
                .build();
        try {
            while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
                if (answers(client, firstPage)) {
                    return;
                }
            }
            throw new IllegalStateException("The server ended before it answered; " + log + " says why.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the server was starting", e);
        }
    }

    private static boolean answers(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** The port that people expect, or any other where that one is taken. */
    private static int freePort(int wanted) {
        for (int port : new int[] {wanted, 0}) {
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                // The next one, then.
            }
        }
        throw new IllegalStateException("This machine gives us no port to listen on");
    }

    private static void empty(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
