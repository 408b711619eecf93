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
    SIGNED_UP(Of.PEOPLE, Within.EVERY_GROUP),
    MATCHED(Of.PAIRS, Within.EVERY_GROUP),
    AGREED(Of.PAIRS, Within.EVERY_GROUP),
    MET(Of.PAIRS, Within.EVERY_GROUP),
    ACCEPTED(Of.PEOPLE, Within.PROGRAMS),
    ENDED(Of.PAIRS, Within.PROGRAMS),
    /** Not ended by the last day of the quarter. */
    ACTIVE(Of.PAIRS, Within.PROGRAMS),
    MENTORS(Of.PEOPLE, Within.EVERY_GROUP),
    COMPLETED(Of.PAIRS, Within.EVERY_GROUP),
    /** Did not meet in the quarter. */
    SILENT(Of.PAIRS, Within.PROGRAMS_LATER),
    WAITING(Of.PEOPLE, Within.PROGRAMS_LATER),
    /** A cohort was open to them, and they did not sign up. */
    STAYED_OUT(Of.PEOPLE, Within.PROGRAMS_LATER),
    /** Mentor somebody, having completed a mentoring as mentee before. */
    PASSED_ON(Of.PEOPLE, Within.PROGRAMS_LATER),
    /** Nothing at all has happened for weeks, whatever is counted. */
    QUIET(Of.PAIRS, Within.PROGRAMS_LATER),
    /** Almost everything goes one way. */
    ONE_SIDED(Of.PAIRS, Within.PROGRAMS_LATER),
    EARLY(Of.PAIRS, Within.PROGRAMS_LATER),
    DECLINED(Of.PAIRS, Within.PROGRAMS_LATER),
    WITHDRAWN(Of.PAIRS, Within.PROGRAMS_LATER),
    /** Work in another org unit than when they answered a quarter ago. */
    MOVED(Of.PEOPLE, Within.COMPANY);

    private final Of of;
    private final Within within;

    Stage(Of of, Within within) {
        this.of = of;
        this.within = within;
    }

    private enum Of {
        PEOPLE,
        PAIRS
    }

    /** In which groups it is counted, the finest first. */
    enum Within {
        /** In the company, programs, cohorts, units, parts of managers and locations. */
        EVERY_GROUP,
        /** In the company, programs and cohorts. */
        PROGRAMS,
        /** The same, after what is more important in any group. */
        PROGRAMS_LATER,
        /** In the company alone. */
        COMPANY
    }

    /** Those that are counted so, the most important first. */
    static List<Stage> within(Within... some) {
        List<Within> wanted = List.of(some);
        return Arrays.stream(values())
                .filter(stage -> wanted.contains(stage.within))
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
