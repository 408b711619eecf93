package hr.mentoring.enrollment.signup;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One of our lists with all names that its entries go by. */
final class Vocabulary {

    /** Below this, a likeness says nothing. */
    private static final int LEAST_LIKENESS = 55;

    private final Map<String, String> codesByName = new LinkedHashMap<>();

    /** Makes an entry known under one more name; the first entry of a name keeps it. */
    Vocabulary know(String code, String name) {
        codesByName.putIfAbsent(Likeness.plain(name), code);
        return this;
    }

    /** The code of the entry that goes by this name. */
    Optional<String> find(String name) {
        return Optional.ofNullable(codesByName.get(Likeness.plain(name)));
    }

    /** The code of the entry whose name is most like this one, if any is like it at all. */
    Optional<String> nearest(String name) {
        String plain = Likeness.plain(name);
        return codesByName.entrySet().stream()
                .map(entry -> Map.entry(entry.getValue(), Likeness.of(plain, entry.getKey())))
                .filter(entry -> entry.getValue() >= LEAST_LIKENESS)
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }
}
