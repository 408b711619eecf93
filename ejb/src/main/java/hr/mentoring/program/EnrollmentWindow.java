package hr.mentoring.program;

import hr.mentoring.common.RuleBroken;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The days on which people may enroll, both included. A day is a day where the person sits, so that nobody in Auckland
 * or Honolulu loses one; for the cohort as a whole the window opens when the first place on earth has that day and is
 * over when the last place has left it.
 */
public record EnrollmentWindow(LocalDate opensOn, LocalDate closesOn) {

    private static final ZoneId FIRST = ZoneOffset.ofHours(14);
    private static final ZoneId LAST = ZoneOffset.ofHours(-12);

    public EnrollmentWindow {
        Given.value("opensOn", opensOn);
        Given.value("closesOn", closesOn);
        if (closesOn.isBefore(opensOn)) {
            throw RuleBroken.on("closesOn", "program.window-backwards");
        }
    }

    /** Whether somebody in a time zone may enroll at an instant. */
    public boolean isOpenIn(ZoneId zone, Instant at) {
        LocalDate today = at.atZone(zone).toLocalDate();
        return !today.isBefore(opensOn) && !today.isAfter(closesOn);
    }

    /** Whether the first day has come anywhere on earth. */
    public boolean hasOpened(Instant at) {
        return !at.atZone(FIRST).toLocalDate().isBefore(opensOn);
    }

    /** Whether the last day is over everywhere on earth. */
    public boolean isOver(Instant at) {
        return at.atZone(LAST).toLocalDate().isAfter(closesOn);
    }
}
