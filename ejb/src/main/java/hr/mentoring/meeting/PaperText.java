package hr.mentoring.meeting;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a paper says, by passage; silence is left out.
 *
 * @param said what is said, in reading order
 */
public record PaperText(Map<Passage, String> said) {

    /** Says nothing. */
    public static final PaperText EMPTY = new PaperText(Map.of());

    public PaperText {
        EnumMap<Passage, String> kept = new EnumMap<>(Passage.class);
        said.forEach((passage, words) -> {
            if (!words.isBlank()) {
                kept.put(passage, words);
            }
        });
        said = Collections.unmodifiableMap(kept);
    }

    /** One passage alone. */
    public static PaperText of(Passage passage, String words) {
        return new PaperText(Map.of(passage, words));
    }

    /** What is said on this; empty for silence. */
    public String on(Passage passage) {
        return said.getOrDefault(passage, "");
    }

    /** Whether nothing is said at all. */
    public boolean isEmpty() {
        return said.isEmpty();
    }

    /** What a paper of this kind must not be silent about and is. */
    public List<Passage> missing(PaperKind kind) {
        return kind.passages().stream()
                .filter(passage ->
                        kind.needed().contains(passage) && on(passage).isEmpty())
                .toList();
    }
}
