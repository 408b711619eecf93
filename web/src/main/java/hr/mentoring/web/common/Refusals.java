package hr.mentoring.web.common;

import hr.mentoring.common.NotAllowed;
import hr.mentoring.common.NotFound;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.common.Texts;
import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The one place where whatever went wrong becomes a sentence and a status: for pages, REST resources and error pages.
 *
 * <p>What the product refuses on purpose is explained; everything else is logged once under a fresh number, which is
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
                return rule.all().stream()
                        .map(each -> new Refusal(422, each.code(), Texts.of(locale, each), each.field()))
                        .toList();
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
                        .map(violation -> {
                            String path = violation.getPropertyPath().toString();
                            String field = path.substring(path.lastIndexOf('.') + 1);
                            return new Refusal(422, "common.invalid", field + ": " + violation.getMessage(), field);
                        })
                        .toList();
            }
        }
        return List.of(unexpected(failure, locale));
    }

    private static Refusal unexpected(Throwable failure, Locale locale) {
        String number = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, failure, () -> "Failure " + number);
        return new Refusal(500, "common.unexpected", Texts.of(locale, "common.unexpected", number), null);
    }

    private static Refusal simple(int status, String key, Locale locale) {
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
