package hr.mentoring.report;

/** What a published report says about one of its groups, or in all. */
public record GroupReading(String title, ReportFile file) {}
