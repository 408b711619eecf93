package hr.mentoring.web.common;

import hr.mentoring.common.NotAllowed;
import hr.mentoring.common.NotFound;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.common.Texts;
import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The one place where whatever went wrong becomes a sentence and a status: for pages, REST resources and error pages.
 *
 * <p>What the product refuses on purpose is explained, and is one line in the log; everything else is logged once under a fresh number, which is
 * all that the person is told of it.
 */
public final class Refusals {

    private static final Logger LOG = Logger.getLogger(Refusals.class.getName());

    private Refusals() {}

    /**
     * A sentence for a person, and the HTTP status that fits.
     *
     * @param status the HTTP status
     * @param code the message key, stable for programs
     * @param message the sentence in the person's language
     * @param field the form field that caused it, or null when it is about the whole
     */
    public record Refusal(
            int status,
            String code,
            String message,
            @Nullable String field) {}

    /** Explains a failure; never empty, more than one where there are several reasons. */
    public static List<Refusal> explain(Throwable failure, Locale locale) {
        for (Throwable cause : causes(failure)) {
            if (cause instanceof RuleBroken rule) {
                return explain(rule, 422, locale);
            }
            if (cause instanceof NotFound) {
                return List.of(simple(404, "common.not-found", locale));
            }
            if (cause instanceof NotAllowed
                    || cause instanceof EJBAccessException
                    || cause instanceof AccessLocalException) {
                return List.of(simple(403, "common.not-allowed", locale));
            }
            if (cause instanceof OptimisticLockException) {
                return List.of(simple(409, "common.stale", locale));
            }
            if (cause instanceof ConstraintViolationException invalid) {
                return invalid.getConstraintViolations().stream()
                        .map(violation -> Violation.of(violation, locale))
                        .map(broken -> new Refusal(
                                422, "common.invalid", broken.field() + ": " + broken.message(), broken.field()))
                        .toList();
            }
        }
        return List.of(unexpected(failure, locale));
    }

    /** Writes what a request was refused for into one line of the log, and answers the number of that line. */
    static String log(HttpServletRequest request, List<Refusal> refusals) {
        String number = UUID.randomUUID().toString();
        LOG.info(() -> "Refused %s: %s %s, %s"
                .formatted(
                        number,
                        request.getMethod(),
                        request.getRequestURI(),
                        refusals.stream().map(Refusals::inLog).collect(Collectors.joining(", "))));
        return number;
    }

    /** Code and field, never a value; a field that the caller named cannot begin a line of its own. */
    private static String inLog(Refusal refusal) {
        String field = refusal.field() == null ? "" : " " + Wanted.shortened(refusal.field());
        return "%d %s%s".formatted(refusal.status(), refusal.code(), field.replaceAll("\\p{Cntrl}", "?"));
    }

    /** Explains a refusal and those that were made together with it. */
    static List<Refusal> explain(RuleBroken rule, int status, Locale locale) {
        return rule.all().stream()
                .map(each -> new Refusal(status, each.code(), Texts.of(locale, each), each.field()))
                .toList();
    }

    private static Refusal unexpected(Throwable failure, Locale locale) {
        String number = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, failure, () -> "Failure " + number);
        return new Refusal(500, "common.unexpected", Texts.of(locale, "common.unexpected", number), null);
    }

    /** A refusal of which there is only one kind. */
    static Refusal simple(int status, String key, Locale locale) {
        return new Refusal(status, key, Texts.of(locale, key), null);
    }

    private static List<Throwable> causes(Throwable failure) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable cause = failure; cause != null && !causes.contains(cause); cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes;
    }
}
