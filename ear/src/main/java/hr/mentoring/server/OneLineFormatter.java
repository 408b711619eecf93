package hr.mentoring.server;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ResourceBundle;
import java.util.logging.Formatter;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Writes each log record as one line: when, how bad, who, what; the trace of a failure follows. Line breaks inside a
 * message become spaces, so that nobody can forge a record by what they type.
 */
public final class OneLineFormatter extends Formatter {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXX").withZone(ZoneId.systemDefault());

    @Override
    public String format(LogRecord record) {
        translate(record);
        String message = formatMessage(record).replaceAll("\\R", " ").strip();
        return "%s %-7s %s: %s%n%s"
                .formatted(
                        WHEN.format(record.getInstant()),
                        record.getLevel(),
                        record.getLoggerName(),
                        message,
                        trace(record));
    }

    /** The server keeps its messages in bundles of the logger, where many records do not name one. */
    private static void translate(LogRecord record) {
        Logger logger = record.getLoggerName() == null
                ? null
                : LogManager.getLogManager().getLogger(record.getLoggerName());
        ResourceBundle texts = logger == null ? null : logger.getResourceBundle();
        if (record.getResourceBundle() == null && texts != null) {
            record.setResourceBundle(texts);
        }
    }

    private static String trace(LogRecord record) {
        if (record.getThrown() == null) {
            return "";
        }
        StringWriter trace = new StringWriter();
        record.getThrown().printStackTrace(new PrintWriter(trace, true));
        return trace.toString();
    }
}
