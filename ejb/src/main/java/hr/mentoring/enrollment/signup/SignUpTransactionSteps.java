package hr.mentoring.enrollment.signup;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.enrollment.EnrollmentSteps;
import hr.mentoring.enrollment.SignedUp;
import hr.mentoring.enrollment.model.SignUpRun;
import hr.mentoring.enrollment.store.SignUpFiles;
import hr.mentoring.enrollment.store.SignUpNotes;
import hr.mentoring.enrollment.store.SignUpRuns;
import hr.mentoring.job.Execution;
import hr.mentoring.job.JobProgress;
import hr.mentoring.program.CohortId;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

/** The transactions of an import of sign-ups: each method is one. Only {@link SignUpSteps} calls it. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignUpTransactionSteps {

    @Inject
    private SignUpRuns runs;

    @Inject
    private SignUpNotes notes;

    @Inject
    private SignUpFiles files;

    @EJB
    private EnrollmentSteps enrollments;

    @Inject
    private JobProgress progress;

    @Inject
    private Clock clock;

    @Inject
    private Event<SignUpsTaken> taken;

    @Resource
    private SessionContext context;

    /**
     * What is to be done.
     *
     * @param lastLine the line of the last row that an earlier attempt dealt with
     */
    public record Asked(SignUpImport signUpImport, long lastLine) {

        CohortId cohort() {
            return signUpImport.cohort();
        }

        SignUpState state() {
            return signUpImport.state();
        }
    }

    /**
     * Rows that are dealt with together.
     *
     * @param lines the lines of all of them, in order
     * @param signUps those that could be understood
     * @param problems what could not be
     */
    public record Chunk(List<Long> lines, List<SignUpRow> signUps, List<SignUpProblem> problems) {}

    /** Reads what is to be done. */
    public Asked read(SignUpImportId id) {
        SignUpRun run = runs.get(id);
        return new Asked(run.toImport(), run.lastLine());
    }

    /** It is known how many rows there are; a try that is repeated begins from the top. */
    public void counted(Execution execution, SignUpImportId id, int rows) throws SQLException {
        SignUpRun run = runs.lock(id);
        run.counted(rows);
        if (run.lastLine() == 0) {
            notes.forget(id);
        }
        progress.advance(execution, run.toImport().counts().done());
    }

    /** What would come of some sign-ups; nothing of it is kept. */
    public List<SignedUp.Answer> tryOut(CohortId cohort, List<SignUpRow> signUps) {
        List<SignedUp.Answer> answers = enroll(cohort, signUps);
        context.setRollbackOnly();
        return answers;
    }

    /** Enrolls people, and keeps how far it came: all of it or nothing. */
    public void take(Execution execution, SignUpImportId id, CohortId cohort, Chunk chunk) throws SQLException {
        note(execution, id, chunk, enroll(cohort, chunk.signUps()));
    }

    /**
     * Keeps how far it came.
     *
     * @param answers to the sign-ups of the chunk, in their order
     */
    public void note(Execution execution, SignUpImportId id, Chunk chunk, List<SignedUp.Answer> answers)
            throws SQLException {
        SignUpRun run = runs.lock(id);
        Problems problems = new Problems(chunk.problems());
        int next = 0;
        for (long line : chunk.lines()) {
            boolean understood =
                    next < chunk.signUps().size() && chunk.signUps().get(next).line() == line;
            if (understood) {
                SignUpRow row = chunk.signUps().get(next);
                SignedUp.Answer answer = answers.get(next++);
                answer.reasons().forEach(reason -> problems.refused(row, reason));
                run.dealtWith(line, answer.outcome());
            } else {
                run.dealtWith(line, SignedUp.Outcome.REFUSED);
            }
        }
        List<SignUpProblem> found = problems.take();
        notes.add(id, run.problems(), found);
        run.found(found.size());
        progress.advance(execution, run.toImport().counts().done());
    }

    /** What was asked for is complete. */
    public void end(SignUpImportId id, List<UnknownWords> unknown) throws SQLException {
        SignUpRun run = runs.lock(id);
        run.end(clock.instant());
        notes.replaceWords(id, unknown);
        if (run.state() == SignUpState.TAKEN) {
            SignUpImport.Counts counts = run.toImport().counts();
            files.forget(id);
            taken.fire(new SignUpsTaken(id, run.cohort(), counts.enrolled(), counts.changed()));
        }
    }

    /** It ends early. */
    public void fail(SignUpImportId id, RuleBroken why) {
        runs.lock(id)
                .fail(why.code(), why.arguments().stream().map(String::valueOf).toList(), clock.instant());
    }

    private List<SignedUp.Answer> enroll(CohortId cohort, List<SignUpRow> signUps) {
        return enrollments.take(
                cohort, signUps.stream().map(SignUpRow::signedUp).toList());
    }
}
