package hr.mentoring.report.model;

import hr.mentoring.pairing.Ending;
import hr.mentoring.report.disclosure.Voice;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * How far people have come in a program, from being invited to passing it on; counted in people, or in pairs once there are
 * any. The most important to know comes first, and is published first.
 */
enum Stage {
    SIGNED_UP(Of.PEOPLE, Rank.CORE),
    MATCHED(Of.PAIRS, Rank.CORE),
    AGREED(Of.PAIRS, Rank.CORE),
    MET(Of.PAIRS, Rank.CORE),
    ACCEPTED(Of.PEOPLE, Rank.FURTHER),
    ENDED(Of.PAIRS, Rank.FURTHER),
    /** Not ended by the last day of the quarter. */
    ACTIVE(Of.PAIRS, Rank.FURTHER),
    MENTORS(Of.PEOPLE, Rank.FURTHER_AT_PLACES),
    COMPLETED(Of.PAIRS, Rank.FURTHER_AT_PLACES),
    /** Did not meet in the quarter. */
    SILENT(Of.PAIRS, Rank.RARE),
    WAITING(Of.PEOPLE, Rank.RARE),
    /** A cohort was open to them, and they did not sign up. */
    STAYED_OUT(Of.PEOPLE, Rank.RARE),
    /** Mentor somebody, having completed a mentoring as mentee before. */
    PASSED_ON(Of.PEOPLE, Rank.RARE),
    /** Nothing at all has happened for weeks, whatever is counted. */
    QUIET(Of.PAIRS, Rank.RARE),
    /** Almost everything goes one way. */
    ONE_SIDED(Of.PAIRS, Rank.RARE),
    EARLY(Of.PAIRS, Rank.RARE),
    DECLINED(Of.PAIRS, Rank.RARE),
    WITHDRAWN(Of.PAIRS, Rank.RARE),
    /** Work in another org unit than when they answered a quarter ago. */
    MOVED(Of.PEOPLE, Rank.COMPANY);

    private final Of of;
    private final Rank rank;

    Stage(Of of, Rank rank) {
        this.of = of;
        this.rank = rank;
    }

    private enum Of {
        PEOPLE,
        PAIRS
    }

    /** How much depends on it, and so in which groups it is counted. */
    enum Rank {
        /** In every group. */
        CORE,
        /** In the company, programs and cohorts. */
        FURTHER,
        /** In every group, after what is more important. */
        FURTHER_AT_PLACES,
        /** In the company, programs and cohorts, after all that is more important in any group. */
        RARE,
        /** In the company alone. */
        COMPANY
    }

    /** Those of these ranks, the most important first. */
    static List<Stage> of(Rank... ranks) {
        List<Rank> wanted = List.of(ranks);
        return Arrays.stream(values())
                .filter(stage -> wanted.contains(stage.rank))
                .toList();
    }

    /** How its figure is called. */
    String measure() {
        return "#stage:" + name();
    }

    /** Whether pairs are counted, and not people. */
    boolean isOfPairs() {
        return of == Of.PAIRS;
    }

    /** How many people, or pairs, these voices are. */
    int count(Stream<Voice> voices) {
        return (int) voices.mapToLong(isOfPairs() ? Voice::pair : Voice::person)
                .distinct()
                .count();
    }

    static Stage of(Ending ending) {
        return switch (ending) {
            case COMPLETED -> COMPLETED;
            case EARLY -> EARLY;
            case DECLINED -> DECLINED;
            case WITHDRAWN -> WITHDRAWN;
        };
    }
}
