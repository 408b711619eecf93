package hr.mentoring.enrollment;

/**
 * What became of many enrollments that were accepted together.
 *
 * @param accepted how many take part now
 * @param waiting how many were put on the waiting list
 */
public record Admitted(int accepted, int waiting) {}
