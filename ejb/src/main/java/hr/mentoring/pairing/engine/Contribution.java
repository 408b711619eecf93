package hr.mentoring.pairing.engine;

import hr.mentoring.pairing.engine.criterion.Reason;
import java.util.List;

/**
 * What one criterion added to a pair's score, and why.
 *
 * @param criterion the criterion's code
 * @param points what it added
 * @param most what it could have added
 */
public record Contribution(String criterion, int points, int most, List<Reason> reasons) {
    public Contribution {
        reasons = List.copyOf(reasons);
    }
}
