package hr.mentoring.notification;

import java.time.Instant;

/**
 * What somebody was told, as it stands on their page.
 *
 * @param subject one line, in the reader's language
 * @param link where it leads, from the context root on
 * @param writtenAt when it happened
 */
public record Notice(LetterId id, String subject, String link, Instant writtenAt) {}
