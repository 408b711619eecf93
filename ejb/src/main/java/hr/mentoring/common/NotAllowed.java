package hr.mentoring.common;

import jakarta.ejb.ApplicationException;

/**
 * The caller is known but has no right to this particular thing (for example the agreement of another pair). Pages and
 * REST answer with 403. Where even the existence is confidential, services throw {@link NotFound} instead.
 */
@ApplicationException(rollback = true)
public final class NotAllowed extends RuntimeException {

    /** @param what the act that was refused, for the log; people read a general sentence */
    public NotAllowed(String what) {
        super(what);
    }
}
