package hr.mentoring.web.program;

import hr.mentoring.common.RuleBroken;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads names of constants that a client sent, and says which there are when it refuses. */
final class Names {

    private Names() {}

    static <E extends Enum<E>> E of(Class<E> kind, String field, @Nullable String name) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> RuleBroken.on(
                        field,
                        "program.no-such-name",
                        String.valueOf(name),
                        Arrays.stream(kind.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))));
    }
}
