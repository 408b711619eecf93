package hr.mentoring.report;

import hr.mentoring.feedback.Quarter;
import java.time.Instant;

/**
 * A published report in a list.
 *
 * @param reason why it is a correction; empty for the first edition
 * @param title what it is about
 * @param headline the one sentence to remember
 * @param hash the SHA-256 of the figures that it was made of
 */
public record ReportSummary(
        ReportId id, Edition edition, String reason, String title, String headline, Instant publishedAt, String hash) {

    /** The quarter that it is about. */
    public Quarter quarter() {
        return edition.quarter();
    }
}
