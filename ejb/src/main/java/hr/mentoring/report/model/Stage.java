package hr.mentoring.report.model;

import hr.mentoring.pairing.Ending;
import hr.mentoring.report.disclosure.Voice;
import java.util.stream.Stream;

/**
 * How far people have come in a program, from signing up to the end; counted in people, or in pairs once there are any. The
 * most important to know comes first, and is published first.
 */
enum Stage {
    SIGNED_UP,
    MATCHED,
    AGREED,
    MET,
    ACCEPTED,
    ENDED,
    MENTORS,
    COMPLETED,
    SILENT,
    WAITING,
    EARLY,
    WITHDRAWN;

    /** How its figure is called. */
    String measure() {
        return "#stage:" + name();
    }

    private boolean isOfPairs() {
        return this != SIGNED_UP && this != ACCEPTED && this != WAITING && this != MENTORS;
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
            case EARLY, DECLINED -> EARLY;
            case WITHDRAWN -> WITHDRAWN;
        };
    }
}
