package hr.mentoring.web.program;

import hr.mentoring.program.Cohort;
import hr.mentoring.program.EnrollmentWindow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Something about a cohort that an administrator should look at today.
 *
 * @param key of the sentence, which is filled in with the cohort's name and the day or number
 * @param address of the page where it is done
 * @param urgent whether people wait for it
 */
public record Attention(String key, Cohort cohort, Object detail, String address, boolean urgent) {

    /** How many days ahead the end of something is announced. */
    private static final int AHEAD = 7;

    /** How many days before their last day pairs should begin to close. */
    private static final int CLOSING_AHEAD = 28;

    /** What a cohort asks for today, the most urgent first; empty if it can be left alone. */
    static List<Attention> of(Cohort cohort, CohortFigures.Figures figures, LocalDate today) {
        List<Attention> all = new ArrayList<>();
        String page = "cohort?id=" + cohort.id();
        EnrollmentWindow window = cohort.plan().window();
        LocalDate end = cohort.plan().endsOn();
        switch (cohort.phase()) {
            case DRAFT -> {
                if (isWithin(window.opensOn(), today, AHEAD)) {
                    all.add(new Attention("draft", cohort, window.opensOn(), page, false));
                }
            }
            case ENROLLING -> {
                if (figures.open() > 0) {
                    all.add(new Attention(
                            "decide",
                            cohort,
                            figures.open(),
                            "cohort/applicants?state=SUBMITTED&cohort=" + cohort.id(),
                            true));
                }
                if (isWithin(window.closesOn(), today, AHEAD)) {
                    all.add(new Attention("enrolling", cohort, window.closesOn(), page, false));
                }
            }
            case PAIRING ->
                all.add(new Attention(
                        "pairing", cohort, figures.mentees(), "cohort/pairing?cohort=" + cohort.id(), true));
            case REVIEW ->
                all.add(new Attention(
                        "review", cohort, cohort.plan().startsOn(), "cohort/pairing?cohort=" + cohort.id(), true));
            case ACTIVE -> {
                if (isWithin(end, today, CLOSING_AHEAD)) {
                    all.add(new Attention("active", cohort, end, page, false));
                }
            }
            case CLOSING -> {
                if (today.isAfter(end)) {
                    all.add(new Attention("closing", cohort, end, page, false));
                }
            }
            case CLOSED -> {
                // Nobody waits for anything any more.
            }
        }
        return all;
    }

    private static boolean isWithin(LocalDate day, LocalDate today, int days) {
        return ChronoUnit.DAYS.between(today, day) <= days;
    }
}
