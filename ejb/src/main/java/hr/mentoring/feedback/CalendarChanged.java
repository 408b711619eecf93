package hr.mentoring.feedback;

import hr.mentoring.common.Audited;

/** The company's working days, time zone or year changed. */
public record CalendarChanged() implements Audited {}
