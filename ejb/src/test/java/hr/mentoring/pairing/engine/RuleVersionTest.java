package hr.mentoring.pairing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import hr.mentoring.pairing.engine.snapshot.Snapshot;
import hr.mentoring.pairing.engine.solve.PairingPlan;
import hr.mentoring.pairing.engine.solve.PairingProblem;
import hr.mentoring.pairing.engine.solve.SolveListener;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * A run can be repeated next year as long as its rule version is the one of then: the same facts have the same bytes,
 * score the same, and lead to the same pairs, be there equally good ones or not. The file beside this class keeps what
 * some cohorts lead to.
 */
class RuleVersionTest {

    private static final String FILE = "rule-version.txt";

    private final PairingEngine engine = PairingEngine.standard();

    @Test
    void sameFactsLeadToTheSamePairsUnderTheSameRuleVersion() throws IOException {
        String now = "rule version " + Snapshot.RULE_VERSION + "\n"
                + LongStream.range(0, 24).mapToObj(this::line).collect(Collectors.joining());

        assertThat(now)
                .as(
                        "The same facts lead to other bytes, scores or pairs than under rule version %s. If that is"
                                + " meant, raise Snapshot.RULE_VERSION, since runs of before cannot be repeated, and let"
                                + " %s hold:%n%s",
                        Snapshot.RULE_VERSION, FILE, now)
                .isEqualTo(kept());
    }

    private static String kept() throws IOException {
        try (InputStream file = Objects.requireNonNull(RuleVersionTest.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Small cohorts of every objective, and some that are larger than a shortlist. */
    private String line(long seed) {
        Snapshot snapshot = RandomCohorts.cohort(seed, seed % 4 == 3 ? 250 : 40);
        CompiledCohort cohort = engine.compile(snapshot);
        PairingPlan plan = engine.solve(cohort, SolveListener.NONE);
        return "cohort %d: facts %s, scores %s, pairs %s\n"
                .formatted(seed, snapshot.hash().substring(0, 16), scores(cohort.problem()), pairs(plan));
    }

    private static String scores(PairingProblem problem) {
        MessageDigest digest = digest();
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            add(digest, problem.row(mentee));
        }
        return text(digest);
    }

    private static String pairs(PairingPlan plan) {
        MessageDigest digest = digest();
        for (int pair = 0; pair < plan.size(); pair++) {
            add(digest, plan.mentee(pair), plan.mentor(pair), plan.score(pair));
        }
        return text(digest);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(MessageDigest digest, int... numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Integer.BYTES);
        bytes.asIntBuffer().put(numbers);
        digest.update(bytes);
    }

    private static String text(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    }
}
