package hr.mentoring.agreement.model;

import hr.mentoring.agreement.AgreementText;
import hr.mentoring.agreement.Comparison;
import hr.mentoring.agreement.Comparison.Change;
import hr.mentoring.agreement.Comparison.Fate;
import hr.mentoring.agreement.Comparison.Piece;
import hr.mentoring.agreement.Goal;
import hr.mentoring.agreement.Point;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Compares two texts as a reader would: a goal that stayed is found again wherever it stands, so that a goal put in front
 * does not make all others look changed; review dates come and go as whole days; formality is a choice, not a word.
 */
public final class TextComparison {

    private static final Goal NO_GOAL = new Goal("", "", "");

    private TextComparison() {}

    /** What changed from {@code before} to {@code after}. */
    public static Comparison of(AgreementText before, AgreementText after) {
        List<Change> changes = new ArrayList<>();
        for (Point point : Point.values()) {
            switch (point) {
                case FORMALITY -> changes.add(formality(before, after));
                case GOALS -> changes.addAll(goals(before.goals(), after.goals()));
                case REVIEWS -> changes.add(reviews(before.reviews(), after.reviews()));
                default ->
                    changes.add(new Change(point, point.key(), 0, WordDiff.between(before.on(point), after.on(point))));
            }
        }
        return new Comparison(
                changes.stream().filter(change -> !change.pieces().isEmpty()).toList());
    }

    private static Change formality(AgreementText before, AgreementText after) {
        List<Piece> pieces = before.formality() == after.formality()
                ? List.of(new Piece(Fate.SAME, after.formality().key()))
                : List.of(
                        new Piece(Fate.REMOVED, before.formality().key()),
                        new Piece(Fate.ADDED, after.formality().key()));
        return new Change(Point.FORMALITY, Point.FORMALITY.key(), 0, pieces);
    }

    private static Change reviews(List<LocalDate> before, List<LocalDate> after) {
        TreeSet<LocalDate> days = new TreeSet<>(before);
        days.addAll(after);
        List<Piece> pieces = days.stream()
                .map(day -> new Piece(fate(before.contains(day), after.contains(day)), day.toString()))
                .toList();
        return new Change(Point.REVIEWS, Point.REVIEWS.key(), 0, pieces);
    }

    private static Fate fate(boolean before, boolean after) {
        if (before && after) {
            return Fate.SAME;
        }
        return before ? Fate.REMOVED : Fate.ADDED;
    }

    /** Goals of the same name belong together; what is left over between two such pairs is compared in order. */
    private static List<Change> goals(List<Goal> before, List<Goal> after) {
        List<Change> changes = new ArrayList<>();
        int from = 0;
        for (int to = 0; to < after.size(); to++) {
            int found = indexOf(before, after.get(to), from);
            if (found >= 0) {
                while (from < found) {
                    addGoal(changes, before.get(from++), NO_GOAL, to + 1);
                }
                addGoal(changes, before.get(from++), after.get(to), to + 1);
            } else if (from < before.size() && indexOf(after, before.get(from), to + 1) < 0) {
                addGoal(changes, before.get(from++), after.get(to), to + 1);
            } else {
                addGoal(changes, NO_GOAL, after.get(to), to + 1);
            }
        }
        while (from < before.size()) {
            addGoal(changes, before.get(from++), NO_GOAL, from);
        }
        return changes;
    }

    private static int indexOf(List<Goal> goals, Goal wanted, int start) {
        for (int i = start; i < goals.size(); i++) {
            if (Objects.equals(goals.get(i).what(), wanted.what())) {
                return i;
            }
        }
        return -1;
    }

    private static void addGoal(List<Change> changes, Goal before, Goal after, int number) {
        changes.add(goalPart("agreement.goal.what", number, before.what(), after.what()));
        changes.add(goalPart("agreement.goal.how", number, before.how(), after.how()));
        changes.add(goalPart("agreement.goal.success", number, before.success(), after.success()));
    }

    private static Change goalPart(String label, int number, String before, String after) {
        return new Change(Point.GOALS, label, number, WordDiff.between(before, after));
    }
}
