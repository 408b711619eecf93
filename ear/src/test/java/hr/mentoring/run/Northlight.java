package hr.mentoring.run;

import com.microsoft.playwright.Page;
import hr.mentoring.demo.Cast;
import hr.mentoring.demo.Story;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The invented company after nine months, in a running server. The story is lived once, before the first walk, and the server
 * stops after the last one.
 */
final class Northlight implements BeforeAllCallback {

    private static volatile @Nullable World world;

    @Override
    public void beforeAll(ExtensionContext context) {
        world = context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Northlight.class))
                .getOrComputeIfAbsent(World.class, any -> World.lived(), World.class);
    }

    /** The company; a walk has begun. */
    static World present() {
        return Objects.requireNonNull(world);
    }

    /** The server, the browser, and the people of the story. */
    record World(Browser browser, RunningServer server, Cast cast) implements AutoCloseable {

        private static World lived() {
            Browser browser = Browser.open();
            try {
                RunningServer server = RunningServer.start(folder(), Map.of("MENTORING_DEMO", "true"));
                PrintStream nobodyReads =
                        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
                Story story = new Story(
                        server.address(),
                        RunningServer.ADMIN,
                        RunningServer.ADMIN_PASSWORD,
                        LocalDate.now(),
                        nobodyReads);
                return new World(browser, server, story.tell());
            } catch (RuntimeException failed) {
                browser.close();
                throw failed;
            }
        }

        private static Path folder() {
            try {
                return Files.createTempDirectory(Files.createDirectories(Path.of("target", "northlight")), "data-");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Page window(int width, int height) {
            return browser.window(server, width, height);
        }

        @Override
        public void close() {
            server.close();
            browser.close();
        }
    }
}
