package hr.mentoring.pairing.engine;

import java.util.List;

/**
 * Why two people are, or could be, a pair, as far as the reader may know.
 *
 * @param score the pair's score; the sum of all contributions and the undisclosed points
 * @param undisclosed points of criteria that are none of the reader's business
 * @param brokenRules hard rules that the pair breaks and a coordinator overruled, or that keep it from being
 */
public record PairExplanation(
        String mentee,
        String mentor,
        int score,
        int undisclosed,
        List<Contribution> contributions,
        List<String> brokenRules) {
    public PairExplanation {
        contributions = List.copyOf(contributions);
        brokenRules = List.copyOf(brokenRules);
    }
}
