package hr.mentoring.report;

/**
 * A group of people within a report that can be read about by itself: a program, a cohort, an org
 * unit, a location, or the part of a manager.
 *
 * @param key what it is called in figures and addresses
 * @param name what people call it, with space in front of what is part of another
 * @param shown whether its answers may be shown
 */
public record ReportGroup(String key, String name, boolean shown) {}
