package hr.mentoring.pairing.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.pairing.engine.solve.Certificate;
import hr.mentoring.pairing.engine.solve.Cover;
import hr.mentoring.pairing.engine.solve.FairLevel;
import hr.mentoring.pairing.engine.solve.MentoringSolver;
import hr.mentoring.pairing.engine.solve.Objective;
import hr.mentoring.pairing.engine.solve.PairingPlan;
import hr.mentoring.pairing.engine.solve.PairingProblem;
import hr.mentoring.pairing.engine.solve.PlanVerifier;
import hr.mentoring.pairing.engine.solve.ScoreRows;
import hr.mentoring.pairing.engine.solve.ShortestPathSolver;
import hr.mentoring.pairing.engine.solve.SolveListener;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanBytesTest {

    private static final int[][] SCORES = {{40, 30, 20}, {90, 50, 45}, {90, 80, 35}, {60, 85, 41}};

    private final PairingProblem problem = PairingProblem.of(
                    Objective.FAIREST,
                    new int[] {1, 2, 1, 1},
                    new int[] {2, 1, 1},
                    100,
                    (mentee, row) -> System.arraycopy(SCORES[mentee], 0, row, 0, row.length))
            .withFairnessLevels(3);

    @Test
    void everyLevelIsProvenAgainFromItsBytes() {
        PairingPlan plan = new MentoringSolver().solve(problem, SolveListener.NONE);
        PairingPlan kept = PlanBytes.plan(PlanBytes.of(plan));
        assertThat(plan.certificate().levelProofs()).hasSizeGreaterThan(1);
        assertThat(kept.samePairs(plan)).isTrue();
        assertThat(kept.certificate().levels()).isEqualTo(plan.certificate().levels());
        assertThat(kept.certificate().levelProofs())
                .hasSameSizeAs(plan.certificate().levelProofs());
        assertThat(new PlanVerifier().verify(problem, kept).faults()).isEmpty();
    }

    @Test
    void planThatWasKeptBeforeLevelsHadProofsIsStillProven() throws IOException {
        PairingPlan plan = new ShortestPathSolver().solve(problem, SolveListener.NONE);
        PairingPlan kept = PlanBytes.plan(inTheFirstFormat(plan));
        assertThat(kept.samePairs(plan)).isTrue();
        assertThat(kept.certificate().levels()).isEqualTo(plan.certificate().levels());
        assertThat(new PlanVerifier().verify(problem, kept).faults()).isEmpty();
    }

    @Test
    void planOfAFormatToComeIsNotGuessedAt() {
        byte[] bytes = PlanBytes.of(new MentoringSolver().solve(problem, SolveListener.NONE));
        ByteBuffer.wrap(bytes).putInt(3);
        assertThatThrownBy(() -> PlanBytes.plan(bytes))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("format 3");
    }

    @ParameterizedTest
    @EnumSource
    void sameBytesComeOutWithAnyNumberOfThreads(Objective objective) throws Exception {
        PairingProblem many = PairingProblem.of(objective, filled(700, 1), filled(300, 2), 1000, (mentee, row) -> {
            Random random = new Random(mentee);
            Arrays.setAll(row, mentor -> random.nextInt(8) == 0 ? ScoreRows.FORBIDDEN : random.nextInt(1000));
        });
        byte[] usual = PlanBytes.of(new MentoringSolver().solve(many, SolveListener.NONE));
        for (int threads : new int[] {1, 5}) {
            ForkJoinPool pool = new ForkJoinPool(threads);
            try {
                assertThat(pool.submit(() -> PlanBytes.of(new MentoringSolver().solve(many, SolveListener.NONE)))
                                .get())
                        .isEqualTo(usual);
            } finally {
                pool.shutdown();
            }
        }
    }

    private static int[] filled(int count, int value) {
        int[] values = new int[count];
        Arrays.fill(values, value);
        return values;
    }

    /** Bytes as they were written before: pairs, prices, covers and levels. */
    private static byte[] inTheFirstFormat(PairingPlan plan) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(1);
            out.writeInt(plan.size());
            for (int pair = 0; pair < plan.size(); pair++) {
                out.writeInt(plan.mentee(pair));
                out.writeInt(plan.mentor(pair));
                out.writeInt(plan.score(pair));
            }
            Certificate proof = plan.certificate();
            out.writeInt(proof.mentees());
            for (int mentee = 0; mentee < proof.mentees(); mentee++) {
                out.writeLong(proof.menteePrice(mentee));
            }
            out.writeInt(proof.mentors());
            for (int mentor = 0; mentor < proof.mentors(); mentor++) {
                out.writeLong(proof.mentorPrice(mentor));
            }
            out.writeLong(proof.firstPrice());
            out.writeLong(proof.furtherPrice());
            for (Cover cover : new Cover[] {proof.people(), proof.pairs()}) {
                for (int mentee = 0; mentee < proof.mentees(); mentee++) {
                    out.writeBoolean(cover.hasMentee(mentee));
                }
                for (int mentor = 0; mentor < proof.mentors(); mentor++) {
                    out.writeBoolean(cover.hasMentor(mentor));
                }
            }
            out.writeInt(proof.levels().size());
            for (FairLevel level : proof.levels()) {
                out.writeInt(level.score());
                out.writeInt(level.pairs());
            }
        }
        return bytes.toByteArray();
    }
}
