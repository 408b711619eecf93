package hr.mentoring.web.agreement;

import hr.mentoring.agreement.AgreementText;
import hr.mentoring.agreement.Formality;
import hr.mentoring.agreement.Goal;
import hr.mentoring.agreement.Point;
import hr.mentoring.common.RuleBroken;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The text of an agreement as REST clients write and read it; what is left out says nothing.
 *
 * @param formality formal, between or informal
 * @param points the plain passages by name, such as {@code mentor-gives}
 * @param reviews days such as {@code 2026-06-01}
 */
public record TextBody(
        @Nullable String formality,
        @Nullable List<GoalBody> goals,
        @Nullable Map<String, String> points,
        @Nullable List<String> reviews) {

    /** One goal. */
    public record GoalBody(
            @Nullable String what,
            @Nullable String how,
            @Nullable String success) {

        private Goal goal() {
            return new Goal(said(what), said(how), said(success));
        }
    }

    static TextBody of(AgreementText text) {
        Map<String, String> points = new LinkedHashMap<>();
        text.points().forEach((point, passage) -> points.put(name(point), passage));
        return new TextBody(
                name(text.formality()),
                text.goals().stream()
                        .map(goal -> new GoalBody(goal.what(), goal.how(), goal.success()))
                        .toList(),
                points,
                text.reviews().stream().map(LocalDate::toString).toList());
    }

    AgreementText text() {
        return new AgreementText(
                formality(formality),
                goals == null
                        ? List.of()
                        : goals.stream()
                                .filter(Objects::nonNull)
                                .map(GoalBody::goal)
                                .toList(),
                passages(),
                reviews == null
                        ? List.of()
                        : reviews.stream().map(TextBody::day).toList());
    }

    private Map<Point, String> passages() {
        Map<Point, String> passages = new EnumMap<>(Point.class);
        if (points != null) {
            points.forEach((name, passage) -> passages.put(point(name), said(passage)));
        }
        return passages;
    }

    static Formality formality(@Nullable String name) {
        if (name == null) {
            return Formality.BETWEEN;
        }
        try {
            return Formality.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw RuleBroken.on("formality", "agreement.formality-unknown", name);
        }
    }

    static LocalDate day(@Nullable String typed) {
        try {
            return LocalDate.parse(said(typed));
        } catch (DateTimeException unreadable) {
            throw RuleBroken.on("reviews", "agreement.day-unreadable", said(typed));
        }
    }

    private static Point point(String name) {
        for (Point point : Point.values()) {
            if (point.isText() && name(point).equals(name)) {
                return point;
            }
        }
        throw RuleBroken.on("points", "agreement.point-unknown", name);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String said(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
