package hr.mentoring.launch;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;

/** Takes {@code java -jar mentoring.jar} from the command line to a product that answers, or to a sentence that says why not. */
public final class Launch {

    private Launch() {}

    /** Called by {@link Main}, once it has seen that this JDK can run us. */
    public static void run(String[] args) {
        Instant begun = Instant.now();
        try {
            if (args.length > 0) {
                throw new LaunchRefused(
                        "Mentoring takes its settings from the environment (MENTORING_PORT, MENTORING_DATA, ...),"
                                + " not from the command line: \"" + args[0] + "\" has no meaning here.");
            }
            Settings settings = Settings.from(System.getenv(), Path.of(""));
            start(settings);
            tell("Mentoring is ready at %s after %.1f s. Data: %s"
                    .formatted(
                            settings.localAddress(),
                            Duration.between(begun, Instant.now()).toMillis() / 1000.0,
                            settings.database()));
        } catch (LaunchRefused refused) {
            refuse(refused.sentence());
        } catch (InvocationTargetException failed) {
            refuse("The server did not start: " + failed.getCause());
        } catch (Exception failed) {
            refuse("The server did not start: " + failed);
        }
    }

    private static void start(Settings settings) throws Exception {
        DataFolder data = DataFolder.take(settings.data());
        requireFreePort(settings);
        Path run = data.freshRunFolder();
        System.setProperty("java.io.tmpdir", run.resolve("tmp").toString());
        Path jar = ownJar();
        Server server = new Server(ServerFiles.unpack(jar, data.server()), run, jar);
        if (settings.database().isPostgresql()) {
            requireDatabase(settings.database(), server.classes());
        }
        server.start(settings);
    }

    private static void requireFreePort(Settings settings) throws IOException {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(settings.address(), settings.port()));
        } catch (BindException taken) {
            throw LaunchRefused.setting(
                    "MENTORING_PORT",
                    Integer.toString(settings.port()),
                    "a port that is free on %s (%s)"
                            .formatted(settings.address().getHostAddress(), taken.getMessage()));
        }
    }

    /** One connection before the server is booted, so that a wrong address or password is a sentence and not a trace. */
    private static void requireDatabase(Database database, ClassLoader classes) throws ReflectiveOperationException {
        Properties credentials = new Properties();
        credentials.setProperty("user", database.user());
        credentials.setProperty("password", database.password());
        credentials.setProperty("loginTimeout", "10");
        Driver driver = Class.forName("org.postgresql.Driver", true, classes)
                .asSubclass(Driver.class)
                .getDeclaredConstructor()
                .newInstance();
        try (Connection connection = driver.connect(database.url(), credentials)) {
            if (!connection.isValid(10)) {
                throw new SQLException("the server does not answer");
            }
        } catch (SQLException unreachable) {
            throw LaunchRefused.setting(
                    "MENTORING_DATABASE_URL",
                    database.url(),
                    "the address of a PostgreSQL database that can be reached with MENTORING_DATABASE_USER (\"%s\") and"
                                    .formatted(database.user())
                            + " MENTORING_DATABASE_PASSWORD; it says: " + unreachable.getMessage());
        }
    }

    private static Path ownJar() throws URISyntaxException {
        return Path.of(
                Launch.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static void tell(String sentence) {
        System.err.println(sentence);
    }

    private static void refuse(String sentence) {
        tell(sentence);
        System.exit(1);
    }
}
