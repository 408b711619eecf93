package hr.mentoring.agreement;

import hr.mentoring.program.AgreementSection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds for the parts of a program's template the points that they ask about. */
final class TemplatePrompts {

    private static final Map<String, Point> BY_CODE = Map.of(
            "rhythm", Point.FREQUENCY,
            "time", Point.MENTOR_TIME,
            "confidentiality", Point.WORK_CONFIDENCE,
            "exchange", Point.MENTEE_GIVES,
            "review", Point.REVIEWS);

    private TemplatePrompts() {}

    /** What the program asks people to write, by point; points that it does not mention are left out. */
    static Map<Point, String> of(List<AgreementSection> template) {
        Map<Point, String> prompts = new EnumMap<>(Point.class);
        for (AgreementSection section : template) {
            if (!section.prompt().isEmpty()) {
                point(section.code()).ifPresent(point -> prompts.put(point, section.prompt()));
            }
        }
        return prompts;
    }

    private static Optional<Point> point(String code) {
        for (Point point : Point.values()) {
            if (point.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(code)) {
                return Optional.of(point);
            }
        }
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
