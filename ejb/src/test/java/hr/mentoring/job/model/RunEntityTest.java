package hr.mentoring.job.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.job.Execution;
import hr.mentoring.job.Failure;
import hr.mentoring.job.JobRun;
import hr.mentoring.job.RunState;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RunEntityTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Duration LEASE = Duration.ofSeconds(60);
    private static final Instant AFTER_LEASE = NOON.plus(LEASE).plusSeconds(1);

    private final RunEntity run = new RunEntity("pair-cohort", "1", Map.of(), "admin", NOON);

    @BeforeEach
    void givenAnIdAsTheDatabaseWould() throws ReflectiveOperationException {
        var id = RunEntity.class.getDeclaredField("id");
        id.setAccessible(true);
        id.setLong(run, 7);
    }

    @Test
    void aNodeHoldsItAsLongAsItsLeaseLasts() {
        assertThat(run.claim("a/1", NOON, LEASE)).isTrue();

        assertThat(run.isClaimable(NOON.plus(LEASE))).isFalse();
        assertThat(run.isClaimable(AFTER_LEASE)).isTrue();
    }

    @Test
    void theOldAttemptMayNotWriteOnceAnotherNodeHasTakenOver() {
        run.claim("a/1", NOON, LEASE);
        Execution first = run.execution();
        run.claim("b/1", AFTER_LEASE, LEASE);

        assertThat(run.isHeldBy(first)).isFalse();
        assertThat(run.isHeldBy(run.execution())).isTrue();
    }

    @Test
    void theLeaseOfADeadNodeNeedNotRunOut() {
        run.claim("a/1", NOON, LEASE);
        run.abandon();

        assertThat(run.isClaimable(NOON)).isTrue();
    }

    @Test
    void aRunThatKillsItsNodesIsGivenUp() {
        Instant now = NOON;
        for (int i = 0; i <= JobRun.SERVERS_LOST_AT_MOST; i++) {
            assertThat(run.claim("a/" + i, now, LEASE)).isTrue();
            now = now.plus(LEASE).plusSeconds(1);
        }

        assertThat(run.claim("a/last", now, LEASE)).isFalse();
        assertThat(run.state()).isEqualTo(RunState.FAILED);
        assertThat(run.toRun().failure()).isEqualTo(Failure.of("job.orphaned-too-often", JobRun.SERVERS_LOST_AT_MOST));
    }

    @Test
    void aRunThatGetsOnMayLoseItsNodesWithoutEnd() {
        Instant now = NOON;
        for (int i = 0; i <= 3 * JobRun.SERVERS_LOST_AT_MOST; i++) {
            assertThat(run.claim("a/" + i, now, LEASE)).isTrue();
            run.complete("stage " + i);
            now = now.plus(LEASE).plusSeconds(1);
        }

        assertThat(run.claim("a/last", now, LEASE)).isTrue();
    }

    @Test
    void aRunThatWasToStopWhenItsNodeDiedIsStopped() {
        run.claim("a/1", NOON, LEASE);
        run.stop(NOON);

        assertThat(run.claim("b/1", AFTER_LEASE, LEASE)).isFalse();
        assertThat(run.state()).isEqualTo(RunState.STOPPED);
    }

    @Test
    void stopsAtOnceWhileItWaits() {
        run.stop(NOON);

        assertThat(run.state()).isEqualTo(RunState.STOPPED);
    }

    @Test
    void stagesThatAreDoneStayDoneWhenItGoesOn() {
        run.claim("a/1", NOON, LEASE);
        run.complete("score");
        run.end(RunState.FAILED, Failure.of("job.unexpected", "1"), NOON);
        run.goOn();

        assertThat(run.isDone("score")).isTrue();
        assertThat(run.state()).isEqualTo(RunState.WAITING);
    }

    @Test
    void aCompletedRunCannotGoOn() {
        run.claim("a/1", NOON, LEASE);
        run.end(RunState.COMPLETED, null, NOON);

        assertThatThrownBy(run::goOn)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo("job.not-continuable"));
    }

    @Test
    void paceAndRemainingTimeFollowFromWhatIsDone() {
        run.claim("a/1", NOON, LEASE);
        run.begin("store", 300, NOON);
        run.advance(100, null);

        Instant later = NOON.plusSeconds(10);
        assertThat(run.toRun().perSecond(later)).isEqualTo(10.0);
        assertThat(run.toRun().remaining(later)).contains(Duration.ofSeconds(20));
        assertThat(run.toRun().percent()).contains(33);
    }

    @Test
    void whatWasQuotedInAFailureIsKept() {
        run.claim("a/1", NOON, LEASE);
        run.end(RunState.FAILED, Failure.of("job.too-many-failures", 1001, 1000), NOON);

        assertThat(run.toRun().failure().arguments()).containsExactly("1001", "1000");
    }
}
