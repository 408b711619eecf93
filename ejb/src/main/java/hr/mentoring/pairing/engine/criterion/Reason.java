package hr.mentoring.pairing.engine.criterion;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One thing that speaks for a pair, as a code and typed arguments to be put into words elsewhere.
 *
 * @param code the message to be told
 * @param direction who gives to whom
 * @param audience who may be told; empty for what is nobody's business, though it counted
 * @param arguments what the message is about, in the order the message wants
 */
public record Reason(String code, Direction direction, Set<Audience> audience, List<Argument> arguments) {

    /** Who gives what the reason speaks of. */
    public enum Direction {
        MENTOR_GIVES,
        MENTEE_GIVES,
        SHARED
    }

    /** Who reads an explanation. */
    public enum Audience {
        MENTEE,
        MENTOR,
        COORDINATOR
    }

    /** What an argument's value is. */
    public enum Kind {
        COMPETENCY,
        LEVEL,
        WANTED_LEVEL,
        HELP,
        INTEREST,
        MOTIVE,
        STYLE,
        CHANNEL,
        JOB_FAMILY,
        HALF_HOURS,
        SENIORITY_GAP,
        RANK,
        TRAIT
    }

    /** One value of a reason, an id or a number. */
    public record Argument(Kind kind, String value) {

        static Argument of(Kind kind, String id) {
            return new Argument(kind, id);
        }

        static Argument of(Kind kind, int number) {
            return new Argument(kind, Integer.toString(number));
        }
    }

    public Reason {
        audience = Set.copyOf(audience);
        arguments = List.copyOf(arguments);
    }

    static Reason toAll(String code, Direction direction, Argument... arguments) {
        return new Reason(code, direction, EnumSet.allOf(Audience.class), List.of(arguments));
    }

    static Reason toSome(String code, Direction direction, Set<Audience> audience, Argument... arguments) {
        return new Reason(code, direction, audience, List.of(arguments));
    }

    /** Whether this reader may be told. */
    public boolean isFor(Audience reader) {
        return audience.contains(reader);
    }
}
