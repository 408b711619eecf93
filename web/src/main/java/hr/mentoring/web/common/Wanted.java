package hr.mentoring.web.common;

import hr.mentoring.common.RuleBroken;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a single value of a request has to look like to become a number, a day, a constant and so on.
 *
 * @param form how JSON writes it
 * @param holds whether these characters are one
 * @param code of the sentence that says what is expected
 * @param arguments what that sentence quotes after the field and its value
 */
record Wanted(Form form, Predicate<String> holds, String code, List<String> arguments) {

    /** How JSON writes a single value. */
    enum Form {
        TEXT,
        NUMBER,
        TRUTH
    }

    private static final int MOST_QUOTED = 60;
    private static final int MOST_DIGITS = 20;

    /** What a parameter or record component of this type wants; empty for a type that is no single value. */
    static Optional<Wanted> by(Class<?> type) {
        if (type == String.class) {
            return Optional.of(new Wanted(Form.TEXT, text -> true, "common.wants-text", List.of()));
        }
        if (type == boolean.class || type == Boolean.class) {
            return Optional.of(new Wanted(
                    Form.TRUTH, text -> text.equals("true") || text.equals("false"), "common.wants-truth", List.of()));
        }
        if (type == int.class || type == Integer.class) {
            return Optional.of(wholeNumber(Integer.MIN_VALUE, Integer.MAX_VALUE));
        }
        if (type == long.class || type == Long.class) {
            return Optional.of(wholeNumber(Long.MIN_VALUE, Long.MAX_VALUE));
        }
        if (type == LocalDate.class) {
            return Optional.of(
                    new Wanted(Form.TEXT, text -> reads(text, LocalDate::parse), "common.wants-day", List.of()));
        }
        if (type == Instant.class) {
            return Optional.of(
                    new Wanted(Form.TEXT, text -> reads(text, Instant::parse), "common.wants-moment", List.of()));
        }
        return type.isEnum() ? Optional.of(oneOf(type)) : Optional.empty();
    }

    /** Says that a field holds something else than this. */
    RuleBroken refuse(String field, String value) {
        return RuleBroken.on(
                field,
                code,
                Stream.concat(Stream.of(field, shortened(value)), arguments.stream())
                        .toArray());
    }

    /** A value as a sentence quotes it: not longer than a line. */
    static String shortened(String value) {
        return value.length() <= MOST_QUOTED ? value : value.substring(0, MOST_QUOTED) + "…";
    }

    private static Wanted wholeNumber(long least, long most) {
        return new Wanted(
                Form.NUMBER,
                text -> isWholeNumber(text, least, most),
                "common.wants-whole-number",
                List.of(Long.toString(least), Long.toString(most)));
    }

    private static boolean isWholeNumber(String text, long least, long most) {
        try {
            BigDecimal number = new BigDecimal(text);
            boolean countable = (long) number.precision() - number.scale() <= MOST_DIGITS;
            long value = countable ? number.longValueExact() : Long.MAX_VALUE;
            return countable && least <= value && value <= most;
        } catch (ArithmeticException | NumberFormatException notWhole) {
            return false;
        }
    }

    private static Wanted oneOf(Class<?> type) {
        List<String> names = Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
        return new Wanted(
                Form.TEXT,
                names::contains,
                "common.wants-one-of",
                List.of(names.stream().collect(Collectors.joining(", "))));
    }

    private static boolean reads(String text, Function<String, ?> parser) {
        try {
            return parser.apply(text) != null;
        } catch (DateTimeException unreadable) {
            return false;
        }
    }
}
