package hr.mentoring.enrollment;

import hr.mentoring.program.Side;
import java.util.Optional;

/**
 * Which applicants to list.
 *
 * @param state only those in this state
 * @param side only those who take part as this, alone or among both
 * @param text only those whose name, address or employee number contains each word; blank for all
 */
public record ApplicantFilter(Optional<EnrollmentState> state, Optional<Side> side, String text) {

    /** Everybody. */
    public static final ApplicantFilter ALL = new ApplicantFilter(Optional.empty(), Optional.empty(), "");

    public ApplicantFilter {
        text = text.strip();
    }
}
