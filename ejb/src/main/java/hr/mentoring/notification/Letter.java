package hr.mentoring.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it stands.
 *
 * @param kind what it is about, such as {@code pair-published}
 * @param link where it leads, from the context root on
 * @param messageId stays the same for every attempt, so that a mail reader shows a letter once even if it was sent twice
 * @param attempts how often its delivery was begun
 * @param nextAttemptAt when delivery is tried next; says nothing once it is sent or given up
 * @param problem what the last attempt met, or null
 * @param sentAt when the mail server took it, or null
 * @param readAt when the recipient put the notice away, or null
 */
public record Letter(
        LetterId id,
        String kind,
        String recipientName,
        String address,
        String subject,
        String body,
        String link,
        String messageId,
        LetterState state,
        int attempts,
        Instant writtenAt,
        Instant nextAttemptAt,
        @Nullable String problem,
        @Nullable Instant sentAt,
        @Nullable Instant readAt) {}
