package hr.mentoring.pairing;

import hr.mentoring.job.Execution;
import hr.mentoring.job.JobProgress;
import hr.mentoring.pairing.engine.CompiledCohort;
import hr.mentoring.pairing.engine.snapshot.Snapshot;
import hr.mentoring.pairing.engine.solve.PairingPlan;
import hr.mentoring.pairing.engine.solve.Verdict;
import hr.mentoring.pairing.model.AnswerEntity;
import hr.mentoring.pairing.model.PairingRunEntity;
import hr.mentoring.pairing.model.ProposalEntity;
import hr.mentoring.pairing.model.RunData;
import hr.mentoring.pairing.model.UnmatchedEntity;
import hr.mentoring.pairing.store.PairingRuns;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.CohortService;
import hr.mentoring.program.CohortSteps;
import hr.mentoring.program.Phase;
import hr.mentoring.program.ProgramService;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what the stages of the job found, each in one short transaction together with its progress, so that whatever is
 * found here was found completely. Only {@link PairingSteps} and {@link CompiledRuns} call it.
 */
@Stateless
@PermitAll
public class PairingRecords {

    @Inject
    private PairingRuns runs;

    @Inject
    private SnapshotMaker maker;

    @EJB
    private JobProgress progress;

    @EJB
    private CohortService cohorts;

    @EJB
    private ProgramService programs;

    @EJB
    private CohortSteps moves;

    @Inject
    private Clock clock;

    /** The run that a job makes; frozen in the job's first stage and never again. */
    public PairingRunId begin(Execution execution) {
        Optional<PairingRunEntity> known = runs.ofJob(execution.run());
        if (known.isPresent()) {
            return known.get().id();
        }
        CohortId cohort = new CohortId(Long.parseLong(progress.subject(execution)));
        SnapshotMaker.Picture picture = maker.of(cohort);
        PairingRunEntity run = runs.add(
                new PairingRunEntity(
                        cohort,
                        execution.run(),
                        picture.snapshot(),
                        picture.program().design().rules().objective(),
                        picture.program().rulesRevision(),
                        progress.requestedBy(execution),
                        clock.instant()),
                picture.snapshot());
        int people = picture.snapshot().participants().size();
        progress.advance(execution, people);
        return run.id();
    }

    /** The run that a job has begun. */
    public PairingRunId ofJob(Execution execution) {
        return runs.ofJob(execution.run())
                .map(PairingRunEntity::id)
                .orElseThrow(() -> new IllegalStateException(
                        "Job run %s has no pairing run; its first stage makes it".formatted(execution.run())));
    }

    /** Everything that a run depends on. */
    public Snapshot snapshot(PairingRunId run) {
        return runs.data(run).snapshot();
    }

    /** The pairs that a run found; empty before it was solved. */
    public Optional<PairingPlan> plan(PairingRunId run) {
        return runs.data(run).plan();
    }

    /** Keeps what is to be expected. */
    public void keep(Execution execution, PairingRunId id, CompiledCohort cohort, CohortDiagnosis diagnosis) {
        int mentees = cohort.mentees().size();
        int mentors = cohort.mentors().size();
        long wanted = 0;
        for (int mentee = 0; mentee < mentees; mentee++) {
            wanted += cohort.problem().demand(mentee);
        }
        long places = 0;
        for (int mentor = 0; mentor < mentors; mentor++) {
            places += cohort.problem().capacity(mentor);
        }
        runs.lock(id).count(mentees, mentors, wanted, places);
        runs.data(id).diagnose(diagnosis);
        progress.advance(execution, mentees);
    }

    /** Keeps the pairs, their proof, and what the independent check says about it. */
    public void keep(Execution execution, PairingRunId id, PairingPlan plan, Verdict verdict, long millis) {
        runs.lock(id).solve(plan, verdict, millis);
        runs.data(id).solve(plan);
        progress.advance(execution, plan.size());
    }

    /** How many proposals are kept. */
    public int proposals(PairingRunId run) {
        return runs.countProposals(run);
    }

    /** Keeps some proposals that follow those that are kept. */
    public void keepProposals(Execution execution, List<ProposalEntity> proposals, long done) {
        proposals.forEach(runs::add);
        progress.advance(execution, done);
    }

    /** How many mentees with fewer mentors than wanted are kept. */
    public int unmatched(PairingRunId run) {
        return runs.countUnmatched(run);
    }

    /** Keeps why some mentees have fewer mentors than wanted. */
    public void keepUnmatched(Execution execution, PairingRunId run, List<Unmatched> unmatched, long done) {
        unmatched.forEach(one -> runs.add(new UnmatchedEntity(run, one)));
        progress.advance(execution, done);
    }

    /** How many mentees' answers are kept. */
    public int answers(PairingRunId run) {
        return runs.countAnswers(run);
    }

    /** Keeps what some mentees may hear about themselves. */
    public void keepAnswers(Execution execution, PairingRunId run, List<MenteeAnswer> answers, long done) {
        answers.forEach(one -> runs.add(new AnswerEntity(run, one)));
        progress.advance(execution, done);
    }

    /** How small a group may be that figures are shown of. */
    public int smallestGroup(PairingRunId id) {
        CohortId cohort = runs.get(id).cohort();
        return programs.get(cohorts.get(cohort).program()).design().reportThreshold();
    }

    /** Keeps how groups fared, and hands the run to a person: the cohort moves on to its review. */
    public void finish(
            Execution execution, PairingRunId id, List<FairnessFigures> ledger, Optional<TeamFigures> teams) {
        PairingRunEntity run = runs.lock(id);
        RunData data = runs.data(id);
        data.compare(ledger);
        teams.ifPresent(data::cover);
        run.ready();
        progress.advance(execution, run.toRun().pairs());
        if (cohorts.get(run.cohort()).phase() == Phase.PAIRING) {
            moves.moveTo(run.cohort(), Phase.REVIEW);
        }
    }
}
