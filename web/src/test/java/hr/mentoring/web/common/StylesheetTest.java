package hr.mentoring.web.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StylesheetTest {

    private static final Path STYLESHEET = Path.of("src", "main", "webapp", "resources", "mentoring", "mentoring.css");

    /** A browser says nothing of a rule that is never closed, and leaves out all that follows. */
    @Test
    void everyRuleIsClosedBeforeTheNextOneBegins() throws IOException {
        List<String> unclosed = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (String line : Files.readAllLines(STYLESHEET)) {
            if (line.endsWith("{")) {
                if (!open.isEmpty() && !open.get(open.size() - 1).strip().startsWith("@")) {
                    unclosed.add(open.get(open.size() - 1));
                }
                open.add(line);
            } else if (line.strip().equals("}")) {
                assertThat(open).as("a brace closes nothing").isNotEmpty();
                open.remove(open.size() - 1);
            }
        }

        assertThat(unclosed).isEmpty();
        assertThat(open).isEmpty();
    }
}
