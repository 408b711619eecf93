package hr.mentoring.development;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that shows what was learned, as one of the two sees it.
 *
 * @param mine whether the reader has brought it
 * @param link an address of the web, or null
 */
public record EvidenceView(
        EvidenceId id, boolean mine, String words, @Nullable String link, Instant at) {}
