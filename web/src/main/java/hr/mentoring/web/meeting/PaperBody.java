package hr.mentoring.web.meeting;

import hr.mentoring.meeting.PaperText;
import hr.mentoring.meeting.PaperView;
import hr.mentoring.meeting.Passage;
import hr.mentoring.web.common.Choice;
import hr.mentoring.web.common.Typed;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A paper as REST clients read it.
 *
 * @param text what the caller has typed, by passage, such as {@code short-term}
 * @param shown what both read
 * @param revision to hand back when saving
 */
public record PaperBody(
        Map<String, String> text,
        Map<String, String> shown,
        int revision,
        boolean writable,
        @Nullable Instant shownAt) {

    /** What a client saves. */
    public record Typing(
            @Nullable Integer revision, @Nullable Map<String, String> text) {

        PaperText paper() {
            Map<Passage, String> said = new EnumMap<>(Passage.class);
            if (text != null) {
                text.forEach((code, words) -> said.put(Choice.of(Passage.class, "text", code), Typed.or(words)));
            }
            return new PaperText(said);
        }
    }

    static PaperBody of(PaperView paper) {
        return new PaperBody(
                byCode(paper.text()), byCode(paper.shown()), paper.revision(), paper.writable(), paper.shownAt());
    }

    private static Map<String, String> byCode(PaperText text) {
        Map<String, String> codes = new LinkedHashMap<>();
        text.said().forEach((passage, words) -> codes.put(passage.code(), words));
        return codes;
    }
}
