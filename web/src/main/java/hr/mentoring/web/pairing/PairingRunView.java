package hr.mentoring.web.pairing;

import hr.mentoring.job.JobRun;
import hr.mentoring.pairing.PairingRun;
import hr.mentoring.pairing.PairingState;
import hr.mentoring.web.job.RunView;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A run of the pairing as REST clients see it. Before the job has frozen its snapshot there is no run, only the job.
 *
 * @param id the job's run, by which the pairing is addressed
 * @param state {@code WAITING}, {@code PREPARING}, {@code READY}, {@code PUBLISHED}, {@code STOPPED} or {@code FAILED}
 * @param progress how far the job is
 * @param certificate what was proven, or null before it was solved
 */
public record PairingRunView(
        long id,
        long cohort,
        String state,
        RunView progress,
        @Nullable Certificate certificate) {

    /**
     * What was proven.
     *
     * @param people how many mentees have a mentor
     * @param total the sum of all scores, 0 to 10,000 each
     * @param sentence what that means, in the client's language
     */
    public record Certificate(
            boolean proven,
            String sentence,
            List<String> faults,
            String snapshotHash,
            String ruleVersion,
            int mentees,
            int mentors,
            int people,
            int pairs,
            long total,
            int worst,
            long solveMillis) {}

    /** The view of a job's run and of the pairing that it made, if it has come so far, and what its certificate says. */
    public static PairingRunView of(
            JobRun job, @Nullable PairingRun run, List<String> proof, Instant now, Locale locale) {
        boolean atWork = job.state().isActive() && run != null;
        String state = run != null && (atWork || run.state() != PairingState.PREPARING)
                ? run.state().name()
                : job.state().name();
        return new PairingRunView(
                job.id().value(),
                Long.parseLong(job.subject()),
                state,
                RunView.of(job, now, locale),
                run == null || run.pairs() == 0 && !run.proven() && run.faults().isEmpty()
                        ? null
                        : certificate(run, proof));
    }

    private static Certificate certificate(PairingRun run, List<String> proof) {
        return new Certificate(
                run.proven(),
                String.join(" ", proof),
                run.faults(),
                run.snapshotHash(),
                run.ruleVersion(),
                run.mentees(),
                run.mentors(),
                run.people(),
                run.pairs(),
                run.total(),
                run.worst(),
                run.solveMillis());
    }
}
