package hr.mentoring.audit;

import hr.mentoring.common.Texts;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What the events of the audit are called by people; the audit itself keeps the names that programs know. */
public final class EventWords {

    private static final String EVENT = "audit.event.";
    private static final String KIND = "audit.kind.";

    private EventWords() {}

    /** What happened, such as "Cohort moved to another phase" for {@code CohortMoved}. */
    public static String event(Locale locale, String code) {
        return words(locale, EVENT, code);
    }

    /** The kind of thing that it happened to, such as "pair". */
    public static String kind(Locale locale, String kind) {
        return words(locale, KIND, kind);
    }

    /** The names of the events whose words contain a text, whether in small or capital letters. */
    static Set<String> named(Locale locale, String text) {
        return Texts.keys(EVENT).stream()
                .filter(key -> Texts.of(locale, key).toLowerCase(locale).contains(text.toLowerCase(locale)))
                .map(key -> key.substring(EVENT.length()))
                .collect(Collectors.toSet());
    }

    /** An event of a version that is no longer, or not yet, installed is called by its name. */
    private static String words(Locale locale, String prefix, String name) {
        return Texts.keys(prefix + name).contains(prefix + name) ? Texts.of(locale, prefix + name) : name;
    }
}
