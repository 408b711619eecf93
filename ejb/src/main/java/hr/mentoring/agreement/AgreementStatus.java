package hr.mentoring.agreement;

import hr.mentoring.pairing.PairId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That something happens in a pair, without what is said.
 *
 * @param versions how many texts were on the table
 * @param draftedAt when the first one was, or null
 * @param signedAt when the text in force was signed by both, or null
 * @param endedAt when it ended, or null
 */
public record AgreementStatus(
        PairId pair,
        AgreementState state,
        int versions,
        @Nullable Instant draftedAt,
        @Nullable Instant signedAt,
        @Nullable Instant endedAt) {}
