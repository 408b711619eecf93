package hr.mentoring.job;

import jakarta.ejb.ApplicationException;

/**
 * Another node has the run now, or it was ended; whatever this attempt was about to write is rolled back. Unchecked,
 * because the work has nothing to do about it but end.
 */
@ApplicationException(rollback = true)
public final class LeaseLost extends RuntimeException {

    /** @param execution the attempt that is over */
    public LeaseLost(Execution execution) {
        super("Attempt %d at run %s is over".formatted(execution.attempt(), execution.run()));
    }
}
