package hr.mentoring.report;

/**
 * A report in one format, as it was published.
 *
 * @param name what to call the file when it is saved
 */
public record ReportFile(String name, ReportFormat format, byte[] content) {}
