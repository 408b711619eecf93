package hr.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;

import hr.mentoring.job.Failure;
import hr.mentoring.job.JobRun;
import hr.mentoring.job.JobService;
import hr.mentoring.job.JobSteps;
import hr.mentoring.job.RunDispatcher;
import hr.mentoring.job.RunId;
import hr.mentoring.job.RunState;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of runs when the Batch runtime does not do as it should. */
class JobIT extends ContainerIT {

    @Inject
    private JobSteps steps;

    @Inject
    private JobService jobs;

    @Inject
    private RunDispatcher dispatcher;

    @Test
    void aRunThatCannotBeLaunchedIsTriedAgainAndGivenUpWithASentence() {
        RunId run = steps.start("no-such-job", "nothing", Map.of(), "system");

        JobRun end = await(
                () -> {
                    dispatcher.dispatch();
                    return admin(() -> jobs.get(run));
                },
                answer -> answer.state() == RunState.FAILED);

        assertThat(end.attempt()).isEqualTo(JobRun.SERVERS_LOST_AT_MOST + 1);
        assertThat(end.failure()).isEqualTo(Failure.of("job.orphaned-too-often", JobRun.SERVERS_LOST_AT_MOST));
    }
}
