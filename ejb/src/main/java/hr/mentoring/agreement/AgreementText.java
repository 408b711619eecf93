package hr.mentoring.agreement;

import hr.mentoring.common.RuleBroken;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * All that an agreement says, complete or not yet. Two texts are equal when a reader would find them the same: what is
 * blank is left out, review dates are in order and there once.
 *
 * @param formality how formal the two want it to be
 * @param goals what the mentee wants to reach, the most important first
 * @param points the plain passages, none of them blank
 * @param reviews the days on which the two look at it again
 */
public record AgreementText(Formality formality, List<Goal> goals, Map<Point, String> points, List<LocalDate> reviews) {

    /** The most goals that two people can follow at a time. */
    public static final int MOST_GOALS = 10;

    /** The most review dates. */
    public static final int MOST_REVIEWS = 24;

    /** Nothing written yet. */
    public static final AgreementText EMPTY = new AgreementText(Formality.BETWEEN, List.of(), Map.of(), List.of());

    public AgreementText {
        goals = goals.stream().filter(goal -> !goal.isBlank()).toList();
        RuleBroken.require(goals.size() <= MOST_GOALS, "agreement.goals-many", MOST_GOALS);
        reviews = reviews.stream().distinct().sorted().toList();
        RuleBroken.require(reviews.size() <= MOST_REVIEWS, "agreement.reviews-many", MOST_REVIEWS);
        points = tidy(points);
    }

    private static Map<Point, String> tidy(Map<Point, String> points) {
        Map<Point, String> tidy = new EnumMap<>(Point.class);
        points.forEach((point, passage) -> {
            if (!point.isText()) {
                throw new IllegalArgumentException(point + " is not a plain passage");
            }
            String kept = Wording.tidy(passage);
            if (!kept.isEmpty()) {
                tidy.put(point, kept);
            }
        });
        return Collections.unmodifiableMap(tidy);
    }

    /** The passage on a point; empty when there is none. */
    public String on(Point point) {
        return points.getOrDefault(point, "");
    }

    /** Whether something is said on a point. */
    public boolean says(Point point) {
        return switch (point) {
            case FORMALITY -> true;
            case GOALS -> !goals.isEmpty() && goals.stream().allMatch(Goal::isMeasurable);
            case REVIEWS -> !reviews.isEmpty();
            default -> points.containsKey(point);
        };
    }

    /** The points that an agreement of this formality needs and this text does not speak about yet, in reading order. */
    public List<Point> missing() {
        return formality.needed().stream().filter(point -> !says(point)).toList();
    }
}
