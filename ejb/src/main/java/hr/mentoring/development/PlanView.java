package hr.mentoring.development;

import hr.mentoring.agreement.Both;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The learning plan of a pair, as one of the two sees it.
 *
 * @param round in which the two look at the competencies now
 * @param next the round that could be opened now, or null
 * @param open whether anything can be added, since the two are still a pair
 */
public record PlanView(
        Both both,
        Round round,
        @Nullable Round next,
        boolean open,
        List<MappedView> competencies,
        List<GoalView> goals) {

    /** Whether the reader could still say something in this round. */
    public boolean isMyTurn() {
        return open && competencies.stream().anyMatch(each -> !each.mine().isSaid());
    }

    /** How many levels were gained in all, in the eyes of both. */
    public int gained() {
        return competencies.stream()
                .flatMap(each -> each.growth().stream())
                .mapToInt(Growth::gained)
                .sum();
    }

    /** How many goals were reached. */
    public long reached() {
        return goals.stream().filter(goal -> goal.state() == GoalState.REACHED).count();
    }
}
