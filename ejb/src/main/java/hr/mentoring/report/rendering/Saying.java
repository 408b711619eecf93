package hr.mentoring.report.rendering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What somebody wrote, or several wrote alike; how many is not said.
 *
 * @param words as the first of them wrote it
 */
public record Saying(String words, boolean several) {

    /** These quotes, each once: first what several wrote, then the others, both in the order given. */
    static List<Saying> of(List<String> quotes) {
        Map<String, Saying> once = new LinkedHashMap<>();
        quotes.forEach(quote -> once.merge(
                likeness(quote), new Saying(quote, false), (first, again) -> new Saying(first.words(), true)));
        return Stream.concat(
                        once.values().stream().filter(Saying::several),
                        once.values().stream().filter(saying -> !saying.several()))
                .toList();
    }

    /** What two quotes share that say the same with other capitals, spaces or a dot more. */
    private static String likeness(String quote) {
        return quote.strip().replaceAll("\\s+", " ").replaceAll("[.!]+$", "").toLowerCase(Locale.ROOT);
    }
}
