package hr.mentoring.profile.model;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Sets of small catalogs as one column: their codes in the catalog's order, a space between. */
final class Codes {

    private Codes() {}

    static String join(Collection<? extends Enum<?>> codes) {
        return codes.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    }

    static <E extends Enum<E>> Set<E> split(Class<E> catalog, String column) {
        Set<E> codes = EnumSet.noneOf(catalog);
        for (String code : column.split(" ")) {
            if (!code.isEmpty()) {
                codes.add(Enum.valueOf(catalog, code));
            }
        }
        return codes;
    }
}
