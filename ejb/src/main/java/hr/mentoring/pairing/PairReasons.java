package hr.mentoring.pairing;

import java.util.List;

/**
 * Why two people are, or could be, a pair, as far as the reader may know, in codes that {@link ReasonWords} puts into
 * sentences.
 *
 * @param score 0 to 10,000
 * @param parts what each criterion contributed
 * @param brokenRules the rules that the pair breaks because a person overruled them
 */
public record PairReasons(int score, List<Part> parts, List<String> brokenRules) {

    /** Nothing to be told. */
    public static final PairReasons NONE = new PairReasons(0, List.of(), List.of());

    public PairReasons {
        parts = List.copyOf(parts);
        brokenRules = List.copyOf(brokenRules);
    }

    /**
     * What one criterion contributed.
     *
     * @param criterion its code
     * @param points what it added to the score
     * @param most what it could have added
     */
    public record Part(String criterion, int points, int most, List<Reason> reasons) {
        public Part {
            reasons = List.copyOf(reasons);
        }
    }

    /** One thing that speaks for the pair. */
    public record Reason(String code, Direction direction, List<Quote> quotes) {
        public Reason {
            quotes = List.copyOf(quotes);
        }
    }

    /** What a reason speaks of: an id or a number. */
    public record Quote(String kind, String value) {}

    /** Who gives to whom. */
    public enum Direction {
        MENTOR_GIVES,
        MENTEE_GIVES,
        SHARED
    }

    /** The same without any figure, as the two may read it: what is left of a score may give a secret away. */
    public PairReasons withoutScores() {
        return new PairReasons(
                0,
                parts.stream()
                        .filter(part -> !part.reasons().isEmpty())
                        .map(part -> new Part(part.criterion(), 0, 0, part.reasons()))
                        .toList(),
                List.of());
    }

    /** All reasons of one direction, in the order of their weight. */
    public List<Reason> reasons(Direction direction) {
        return parts.stream()
                .flatMap(part -> part.reasons().stream())
                .filter(reason -> reason.direction() == direction)
                .toList();
    }
}
