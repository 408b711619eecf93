package hr.mentoring.report;

import hr.mentoring.common.PersonId;
import java.util.List;

/**
 * The reports of a quarter can be read, by HR and by each manager who has one; fired once for each edition.
 *
 * @param reason why it is a correction; empty for the first edition
 * @param managers who have a report of their part of the company
 */
public record ReportPublished(Edition edition, String reason, List<PersonId> managers) {

    public ReportPublished {
        managers = List.copyOf(managers);
    }
}
