package hr.mentoring.report;

import hr.mentoring.common.PersonId;
import hr.mentoring.feedback.Quarter;
import java.util.List;

/**
 * The reports of a quarter can be read, by HR and by each manager who has one; fired once for each quarter.
 *
 * @param managers who have a report of their part of the company
 */
public record ReportPublished(Quarter quarter, List<PersonId> managers) {

    public ReportPublished {
        managers = List.copyOf(managers);
    }
}
