package hr.mentoring.agreement.model;

import hr.mentoring.agreement.AgreementText;
import hr.mentoring.agreement.Formality;
import hr.mentoring.agreement.Goal;
import hr.mentoring.agreement.Point;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The one way to write an agreement down: the same text always gives the same characters, which are kept, read by both
 * and hashed. A key stands in brackets on a line of its own; each line of what is said on it follows after a bar, so
 * that nothing a person types can be mistaken for a key.
 *
 * <pre>
 * [formality]
 * | between
 * [goal.1.what]
 * | Lead a project of my own
 * </pre>
 */
public final class CanonicalText {

    private static final String BAR = "| ";

    private CanonicalText() {}

    /** Writes a text down. */
    public static String write(AgreementText text) {
        StringBuilder out = new StringBuilder();
        append(out, "formality", text.formality().name().toLowerCase(Locale.ROOT));
        for (int i = 0; i < text.goals().size(); i++) {
            Goal goal = text.goals().get(i);
            append(out, "goal.%d.what".formatted(i + 1), goal.what());
            append(out, "goal.%d.how".formatted(i + 1), goal.how());
            append(out, "goal.%d.success".formatted(i + 1), goal.success());
        }
        text.points().forEach((point, passage) -> append(out, name(point), passage));
        text.reviews().forEach(day -> append(out, "review", day.toString()));
        return out.toString();
    }

    /** Reads what {@link #write} wrote. */
    public static AgreementText read(String written) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        List<String> reviews = new ArrayList<>();
        String key = "";
        for (String line : written.split("\n", -1)) {
            if (line.startsWith("[")) {
                key = line.substring(1, line.length() - 1);
            } else if (line.startsWith(BAR)) {
                List<String> lines = key.equals("review") ? reviews : said.computeIfAbsent(key, k -> new ArrayList<>());
                lines.add(line.substring(BAR.length()));
            }
        }
        return new AgreementText(
                Formality.valueOf(passage(said, "formality").toUpperCase(Locale.ROOT)),
                goals(said),
                points(said),
                reviews.stream().map(LocalDate::parse).toList());
    }

    /** The SHA-256 of a text in UTF-8, in lower-case hexadecimal digits. */
    public static String sha256(String written) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(written.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static void append(StringBuilder out, String key, String passage) {
        if (passage.isEmpty()) {
            return;
        }
        out.append('[').append(key).append("]\n");
        for (String line : passage.split("\n", -1)) {
            out.append(BAR).append(line).append('\n');
        }
    }

    private static List<Goal> goals(Map<String, List<String>> said) {
        List<Goal> goals = new ArrayList<>();
        for (int i = 1; i <= AgreementText.MOST_GOALS; i++) {
            String goal = "goal.%d.".formatted(i);
            goals.add(new Goal(
                    passage(said, goal + "what"), passage(said, goal + "how"), passage(said, goal + "success")));
        }
        return goals;
    }

    private static Map<Point, String> points(Map<String, List<String>> said) {
        Map<Point, String> points = new EnumMap<>(Point.class);
        for (Point point : Point.values()) {
            if (point.isText()) {
                points.put(point, passage(said, name(point)));
            }
        }
        return points;
    }

    private static String passage(Map<String, List<String>> said, String key) {
        return String.join("\n", said.getOrDefault(key, List.of()));
    }

    private static String name(Point point) {
        return point.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
