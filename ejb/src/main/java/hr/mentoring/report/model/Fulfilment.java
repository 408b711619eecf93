package hr.mentoring.report.model;

import hr.mentoring.report.statistics.Mean;
import hr.mentoring.report.statistics.RankCorrelation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares how well pairs were thought to match with how they see it themselves, pair by pair: the two of a pair share its
 * quality, so their answers are averaged and count once.
 */
final class Fulfilment {

    private final MatchQuality quality;
    private final Ballots ballots;
    private final int question;

    /** @param question the number of the question how well they match */
    Fulfilment(MatchQuality quality, Ballots ballots, int question) {
        this.quality = quality;
        this.ballots = ballots;
        this.question = question;
    }

    /** The figure; nothing of too few pairs. */
    Optional<Figure> of(int[] surveys) {
        Map<Long, Mean> byPair = new HashMap<>();
        for (int survey : surveys) {
            Mean answer = Mean.of(List.of(ballots.rating(survey, question)));
            byPair.merge(ballots.voices().get(survey).pair(), answer, Fulfilment::both);
        }
        if (byPair.size() < RankCorrelation.LEAST) {
            return Optional.empty();
        }
        List<RankCorrelation.Point> points = byPair.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(pair -> new RankCorrelation.Point(
                        quality.scoreOf(pair.getKey()).orElseThrow(),
                        pair.getValue().value()))
                .toList();
        RankCorrelation found = RankCorrelation.of(points);
        return Optional.of(new Figure(CellKey.PROPOSED, Measures.FULFILMENT, found.n(), found.value(), null));
    }

    private static Mean both(Mean one, Mean other) {
        return new Mean(one.n() + other.n(), (one.value() + other.value()) / 2, 0);
    }
}
