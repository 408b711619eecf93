package hr.mentoring.development;

/**
 * A goal of the agreement.
 *
 * @param version the number of the text it stands in
 * @param position counts the goals of that text from 1
 */
public record AgreedGoal(int version, int position) {}
