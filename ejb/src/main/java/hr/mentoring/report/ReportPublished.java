package hr.mentoring.report;

import hr.mentoring.feedback.Quarter;

/** The reports of a quarter can be read, by HR and by each manager who has one; fired once for each quarter. */
public record ReportPublished(Quarter quarter) {}
