package hr.mentoring.pairing;

import hr.mentoring.job.Execution;
import hr.mentoring.job.JobProgress;
import hr.mentoring.pairing.engine.CompiledCohort;
import hr.mentoring.pairing.engine.Explanations;
import hr.mentoring.pairing.engine.PairingEngine;
import hr.mentoring.pairing.engine.TeamsBound;
import hr.mentoring.pairing.engine.criterion.Reason.Audience;
import hr.mentoring.pairing.engine.solve.PairingPlan;
import hr.mentoring.pairing.engine.solve.SolveCancelled;
import hr.mentoring.pairing.engine.solve.SolveListener;
import hr.mentoring.pairing.engine.solve.SolveProgress;
import hr.mentoring.pairing.engine.solve.Verdict;
import hr.mentoring.pairing.model.ProposalEntity;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The stages of the job {@code pair-cohort}. Thinking happens outside of transactions, keeping in short ones; each stage
 * looks up what is kept already and goes on from there, so that a job that was killed anywhere loses nothing and stores
 * nothing twice. Only the batch module calls it.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PairingSteps {

    /** The name of the job, and of its XML. */
    public static final String JOB = "pair-cohort";

    private static final int PAIRS_AT_ONCE = 500;
    private static final int UNMATCHED_AT_ONCE = 500;
    private static final Duration BETWEEN_REPORTS = Duration.ofSeconds(1);

    @EJB
    private PairingRecords records;

    @EJB
    private JobProgress progress;

    @Inject
    private CompiledRuns compiled;

    @Inject
    private Clock clock;

    /** Freezes everything that the pairing depends on. */
    public void snapshot(Execution execution) {
        records.begin(execution);
    }

    /** Prepares the scores and finds out whom the rules leave nobody. */
    public void score(Execution execution) {
        PairingRunId run = records.ofJob(execution);
        CompiledCohort cohort = compiled.cohort(run);
        records.keep(execution, run, cohort, Explained.of(compiled.engine().diagnose(cohort)));
    }

    /** Finds the best pairs and has them checked by somebody else. */
    public void solve(Execution execution, BooleanSupplier stopped) {
        PairingRunId run = records.ofJob(execution);
        if (records.plan(run).isPresent()) {
            return;
        }
        CompiledCohort cohort = compiled.cohort(run);
        PairingEngine engine = compiled.engine();
        Instant began = clock.instant();
        PairingPlan plan;
        try {
            plan = engine.solve(cohort, new Reporter(execution, stopped));
        } catch (SolveCancelled cancelled) {
            return;
        }
        long millis = Duration.between(began, clock.instant()).toMillis();
        Verdict verdict = engine.verify(cohort, plan);
        records.keep(execution, run, plan, verdict, millis);
    }

    /** Finds the reasons of every pair and of everybody who got fewer mentors than wanted, and what mentees may hear. */
    public void explain(Execution execution, BooleanSupplier stopped) {
        PairingRunId run = records.ofJob(execution);
        CompiledCohort cohort = compiled.cohort(run);
        PairingPlan plan = plan(run);
        Explanations explanations = compiled.engine().explanations(cohort, plan);
        int[] unmatched = IntStream.range(0, cohort.mentees().size())
                .filter(mentee ->
                        plan.mentorsOf(mentee).length < cohort.problem().demand(mentee))
                .toArray();
        Answers answers = new Answers(compiled.engine(), cohort, plan, explanations);
        progress.begin(execution, "explain", plan.size() + (long) unmatched.length + answers.size());
        for (int from = records.proposals(run); from < plan.size() && !stopped.getAsBoolean(); from += PAIRS_AT_ONCE) {
            int to = Math.min(plan.size(), from + PAIRS_AT_ONCE);
            records.keepProposals(
                    execution, some(from, to, place -> proposal(run, place, cohort, plan, explanations)), to);
        }
        for (int from = records.unmatched(run);
                from < unmatched.length && !stopped.getAsBoolean();
                from += UNMATCHED_AT_ONCE) {
            int to = Math.min(unmatched.length, from + UNMATCHED_AT_ONCE);
            List<Unmatched> why = some(
                    from,
                    to,
                    i -> Explained.of(explanations.unmatched(
                            cohort.mentees().get(unmatched[i]).id())));
            records.keepUnmatched(execution, run, why, plan.size() + (long) to);
        }
        for (int from = records.answers(run);
                from < answers.size() && !stopped.getAsBoolean();
                from += UNMATCHED_AT_ONCE) {
            int to = Math.min(answers.size(), from + UNMATCHED_AT_ONCE);
            records.keepAnswers(
                    execution, run, some(from, to, answers::get), plan.size() + (long) unmatched.length + to);
        }
    }

    /** Compares how groups of people fared, and hands the run to a person. */
    public void store(Execution execution, BooleanSupplier stopped) {
        PairingRunId run = records.ofJob(execution);
        CompiledCohort cohort = compiled.cohort(run);
        PairingEngine engine = compiled.engine();
        PairingPlan reference;
        TeamsBound teams;
        try {
            teams = engine.teams(cohort, plan(run), new Reporter(execution, stopped));
            reference = engine.unconstrained(cohort, new Reporter(execution, stopped));
        } catch (SolveCancelled cancelled) {
            return;
        }
        List<FairnessFigures> ledger =
                Explained.of(engine.ledger(cohort, plan(run), reference, records.smallestGroup(run)));
        records.finish(execution, run, ledger, Explained.of(teams));
    }

    /** What is to be kept next, found by all processors; no transaction is open meanwhile. */
    private static <T> List<T> some(int from, int to, IntFunction<T> find) {
        return IntStream.range(from, to).parallel().mapToObj(find).toList();
    }

    private PairingPlan plan(PairingRunId run) {
        return compiled.plan(run)
                .orElseThrow(() -> new IllegalStateException("Run %s was not solved before this stage".formatted(run)));
    }

    /** A proposal with its reasons as each reader may know them. */
    static ProposalEntity proposal(
            PairingRunId run, int place, CompiledCohort cohort, PairingPlan plan, Explanations explanations) {
        String mentee = cohort.mentees().get(plan.mentee(place)).id();
        String mentor = cohort.mentors().get(plan.mentor(place)).id();
        return new ProposalEntity(
                run,
                place,
                SnapshotMaker.person(mentee),
                SnapshotMaker.person(mentor),
                Explained.of(explanations.pair(mentee, mentor, Audience.COORDINATOR)),
                Explained.of(explanations.pair(mentee, mentor, Audience.MENTEE)),
                Explained.of(explanations.pair(mentee, mentor, Audience.MENTOR)));
    }

    /** Passes on once a second how far the solver is, and whether it should go on. */
    private final class Reporter implements SolveListener {

        private final Execution execution;
        private final BooleanSupplier stopped;
        private Instant next;

        Reporter(Execution execution, BooleanSupplier stopped) {
            this.execution = execution;
            this.stopped = stopped;
            this.next = clock.instant();
        }

        @Override
        public boolean goOn(SolveProgress now) {
            if (!clock.instant().isBefore(next)) {
                next = clock.instant().plus(BETWEEN_REPORTS);
                progress.advance(execution, now.done(), SolveState.of(now).text());
            }
            return !stopped.getAsBoolean();
        }
    }
}
