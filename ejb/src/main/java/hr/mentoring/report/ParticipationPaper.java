package hr.mentoring.report;

import hr.mentoring.common.Texts;
import hr.mentoring.report.rendering.ReportDocument;
import hr.mentoring.report.rendering.ReportDocument.Row;
import hr.mentoring.report.rendering.ReportDocument.Section;
import hr.mentoring.report.rendering.ReportDocument.Table;
import hr.mentoring.report.rendering.ReportDocument.Value;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Writes down who takes part in what, with the same words for managers about their people and for people about themselves:
 * whoever compares the two finds the same line.
 */
final class ParticipationPaper {

    private final Locale language;
    private final LocalDate today;

    ParticipationPaper(Locale language, LocalDate today) {
        this.language = language;
        this.today = today;
    }

    /** The list that a manager reads. */
    ReportDocument forManager(List<Participation> rows) {
        long people = rows.stream().map(Participation::person).distinct().count();
        return document("report.team-title", text("report.team-count", people), rows);
    }

    /** The lines of one person, for that person. */
    ReportDocument forThePerson(List<Participation> rows) {
        return document(
                "report.about-me-title",
                text(rows.isEmpty() ? "report.about-me-nothing" : "report.about-me-lead"),
                rows);
    }

    private ReportDocument document(String title, String headline, List<Participation> rows) {
        Table table = new Table(
                text("report.team-sheet"),
                text("report.team-caption"),
                Stream.of(
                                "report.team-person",
                                "report.team-job",
                                "report.team-program",
                                "report.team-run",
                                "report.team-roles",
                                "report.team-since",
                                "report.team-hours",
                                "report.completion")
                        .map(this::text)
                        .toList(),
                rows.stream().map(this::row).toList());
        return new ReportDocument(
                language,
                text(title),
                text("report.team-as-of", today),
                headline,
                rows.isEmpty() ? List.of() : List.of(Section.of(text("report.team-sheet"), "", table)),
                List.of(text("report.team-print-choice"), text("report.team-print-hours")));
    }

    private Row row(Participation row) {
        return new Row(
                row.name(),
                List.of(
                        Value.text(row.jobTitle()),
                        Value.text(row.program()),
                        Value.text(row.cohort()),
                        Value.text(text(row.roleKey())),
                        Value.text(date(row.since())),
                        row.hoursPerMonth()
                                .map(hours -> new Value(String.valueOf(hours), (double) hours, false, 0))
                                .orElse(Value.text("–")),
                        Value.text(text(row.completionKey()))));
    }

    private String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(day);
    }

    private String text(String key, Object... arguments) {
        return Texts.of(language, key, arguments);
    }
}
