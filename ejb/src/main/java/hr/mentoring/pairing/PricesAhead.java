package hr.mentoring.pairing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Makes ready for the prices of decisions while an administrator still reads the proposals. Only {@link PairingService}
 * calls it, which asks who may: when its thread begins, the administrator may have logged out.
 */
@Stateless
@PermitAll
public class PricesAhead {

    private static final Logger LOG = Logger.getLogger(PricesAhead.class.getName());

    @Inject
    private CompiledRuns compiled;

    /** Whether the prices of a solved run are ready; where making ready failed, the first price tries it again. */
    @Asynchronous
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Future<Boolean> makeReady(PairingRunId run) {
        try {
            return new AsyncResult<>(compiled.prices(run).prepared().isPrepared());
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, failure, () -> "Prices of run %s could not be made ready".formatted(run));
            return new AsyncResult<>(false);
        }
    }
}
