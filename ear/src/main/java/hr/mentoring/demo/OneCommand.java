package hr.mentoring.demo;

import java.nio.file.Path;
import java.util.Map;

/**
 * What {@code ./mvnw -Pdemo} runs: the product on an empty database, the story on it, and then the product stays up
 * until it is stopped. One signal ends both.
 */
public final class OneCommand {

    private static final String ADMINISTRATOR = "admin";
    private static final String PASSWORD = "correct-horse-battery";

    private OneCommand() {}

    /** Takes the jar of the product, and the folder for its data, whose contents are deleted. */
    public static void main(String[] arguments) throws InterruptedException {
        System.out.printf("%nStarting Mentoring on an empty database%n");
        try (DemoServer server = DemoServer.start(
                Path.of(arguments[0]).toAbsolutePath(), Path.of(arguments[1]).toAbsolutePath(), settings())) {
            Demo.main(new String[] {server.address().toString(), ADMINISTRATOR, PASSWORD});
            server.peakMemory()
                    .ifPresent(bytes -> System.out.printf("The server used at most %d MB of memory. ", bytes >> 20));
            System.out.printf("Its log is %s.%n", server.log());
            server.awaitEnd();
        }
    }

    /** Hundreds of invented people log in on one machine, so their passwords are hashed quickly and not well. */
    private static Map<String, String> settings() {
        return Map.of(
                "MENTORING_ADMIN_USERNAME", ADMINISTRATOR,
                "MENTORING_ADMIN_PASSWORD", PASSWORD,
                "MENTORING_PASSWORD_ROUNDS", "2048");
    }
}
