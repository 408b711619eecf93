package hr.mentoring.pairing;

import hr.mentoring.pairing.engine.CompiledCohort;
import hr.mentoring.pairing.engine.PairingEngine;
import hr.mentoring.pairing.engine.Prices;
import hr.mentoring.pairing.engine.solve.PairingPlan;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The runs that somebody works with at the moment, made ready for the engine. Reading a snapshot and preparing scores
 * takes a second for a large cohort, so the last few are remembered as long as memory allows; everything here can be
 * made again from the database.
 */
@ApplicationScoped
public class CompiledRuns {

    private static final int REMEMBERED = 3;
    private static final long QUICK = 500_000;

    @EJB
    private PairingRecords records;

    private final PairingEngine engine = PairingEngine.standard();

    private final Map<PairingRunId, SoftReference<Compiled>> remembered =
            new LinkedHashMap<>(REMEMBERED * 2, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<PairingRunId, SoftReference<Compiled>> eldest) {
                    return size() > REMEMBERED;
                }
            };

    /** A run's cohort, and its plan once it was solved. */
    static final class Compiled {

        private final CompiledCohort cohort;
        private @Nullable PairingPlan plan;
        private @Nullable Prices prices;
        private final AtomicBoolean pricesExpected = new AtomicBoolean();

        private Compiled(CompiledCohort cohort) {
            this.cohort = cohort;
        }

        CompiledCohort cohort() {
            return cohort;
        }
    }

    PairingEngine engine() {
        return engine;
    }

    /** The cohort of a run. */
    CompiledCohort cohort(PairingRunId run) {
        return compiled(run).cohort();
    }

    /** Whether the cohort is so small that solving it again keeps nobody waiting. */
    boolean isQuick(PairingRunId run) {
        CompiledCohort cohort = cohort(run);
        return (long) cohort.mentees().size() * cohort.mentors().size() <= QUICK;
    }

    /** The plan of a run; empty before it was solved. */
    Optional<PairingPlan> plan(PairingRunId run) {
        Compiled compiled = compiled(run);
        synchronized (compiled) {
            if (compiled.plan == null) {
                compiled.plan = records.plan(run).orElse(null);
            }
            return Optional.ofNullable(compiled.plan);
        }
    }

    /** What changes of a run's plan would cost; the run must be solved. */
    Prices prices(PairingRunId run) {
        PairingPlan plan =
                plan(run).orElseThrow(() -> new IllegalStateException("Run %s is not solved".formatted(run)));
        Compiled compiled = compiled(run);
        synchronized (compiled) {
            if (compiled.prices == null) {
                compiled.prices = engine.prices(compiled.cohort(), plan);
            }
            return compiled.prices;
        }
    }

    /** Notes that prices of a run will be asked for; says whether that is new, as long as the run is remembered. */
    boolean expectsPricesFirst(PairingRunId run) {
        return compiled(run).pricesExpected.compareAndSet(false, true);
    }

    private synchronized Compiled compiled(PairingRunId run) {
        SoftReference<Compiled> reference = remembered.get(run);
        Compiled compiled = reference == null ? null : reference.get();
        if (compiled == null) {
            compiled = new Compiled(engine.compile(records.snapshot(run)));
            remembered.put(run, new SoftReference<>(compiled));
        }
        return compiled;
    }
}
