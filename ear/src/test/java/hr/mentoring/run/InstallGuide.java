package hr.mentoring.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The commands that operators are told to type. */
final class InstallGuide {

    private static final String PREFIX = "    asadmin ";

    private InstallGuide() {}

    /** In the order of the guide, without {@code asadmin} itself. */
    static List<String> asadminCommands(Path guide) throws IOException {
        try (Stream<String> lines = Files.lines(guide)) {
            List<String> commands = lines.filter(line -> line.startsWith(PREFIX))
                    .map(line -> line.substring(PREFIX.length()))
                    .toList();
            if (commands.isEmpty()) {
                throw new IllegalStateException("There are no asadmin commands in " + guide);
            }
            return commands;
        }
    }

    /** Fills in what the guide leaves to the reader. */
    static String withOwn(Map<String, String> values, String command) {
        String filled = command;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace(value.getKey(), value.getValue());
        }
        return filled;
    }
}
