package hr.mentoring.web.program;

import hr.mentoring.common.Texts;
import hr.mentoring.program.PairingCriterion;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says in a sentence what a set of weights means. */
final class WeightsInWords {

    private static final int NAMED = 3;

    private WeightsInWords() {}

    /** Which criteria decide, with their share of a perfect score, the heaviest first; and which do not count at all. */
    static String sentence(Locale locale, Map<PairingCriterion, Integer> weights) {
        int sum = weights.values().stream().mapToInt(Integer::intValue).sum();
        if (sum == 0) {
            return Texts.of(locale, "program.no-weight");
        }
        List<PairingCriterion> counting = weights.keySet().stream()
                .filter(criterion -> weight(weights, criterion) > 0)
                .sorted(Comparator.<PairingCriterion>comparingInt(criterion -> -weight(weights, criterion))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        List<String> parts = counting.stream()
                .limit(NAMED)
                .map(criterion -> Texts.of(
                        locale,
                        "program.weights.part",
                        Math.round(weight(weights, criterion) * 100f / sum),
                        Texts.of(locale, "program.criterion." + criterion.code())))
                .toList();
        String sentence = Texts.of(locale, "program.weights.of-hundred", String.join(", ", parts));
        int others = counting.size() - parts.size();
        return others == 0 ? sentence : sentence + " " + Texts.of(locale, "program.weights.others", others);
    }

    private static int weight(Map<PairingCriterion, Integer> weights, PairingCriterion criterion) {
        return weights.getOrDefault(criterion, 0);
    }
}
