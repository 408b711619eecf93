package hr.mentoring.web.development;

import hr.mentoring.common.RuleBroken;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads the day that a browser's field for days sends. */
final class Days {

    private Days() {}

    /** The day, or a refusal that asks for one. */
    static LocalDate read(@Nullable String typed) {
        try {
            return required(typed == null ? null : LocalDate.parse(typed));
        } catch (DateTimeException unreadable) {
            throw RuleBroken.on("due", "development.day-missing");
        }
    }

    /** The day, or a refusal that asks for one. */
    static LocalDate required(@Nullable LocalDate day) {
        if (day == null) {
            throw RuleBroken.on("due", "development.day-missing");
        }
        return day;
    }
}
