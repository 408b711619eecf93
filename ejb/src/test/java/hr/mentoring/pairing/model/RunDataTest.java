package hr.mentoring.pairing.model;

import static org.assertj.core.api.Assertions.assertThat;

import hr.mentoring.pairing.PairingRunId;
import hr.mentoring.pairing.engine.CompiledCohort;
import hr.mentoring.pairing.engine.PairingEngine;
import hr.mentoring.pairing.engine.criterion.Criteria;
import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.ProgramSettings;
import hr.mentoring.pairing.engine.snapshot.ProgramType;
import hr.mentoring.pairing.engine.snapshot.Snapshot;
import hr.mentoring.pairing.engine.solve.Objective;
import hr.mentoring.pairing.engine.solve.PairingPlan;
import hr.mentoring.pairing.engine.solve.SolveListener;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RunDataTest {

    private final PairingEngine engine = PairingEngine.standard();

    @ParameterizedTest
    @EnumSource
    void whatWasKeptIsProvenAgainYearsLater(Objective objective) {
        Snapshot snapshot = cohort(objective);
        CompiledCohort cohort = engine.compile(snapshot);
        PairingPlan plan = engine.solve(cohort, SolveListener.NONE);
        RunData data = new RunData(new PairingRunId(1), snapshot);
        data.solve(plan);

        CompiledCohort restored = engine.compile(data.snapshot());
        PairingPlan kept = data.plan().orElseThrow();

        assertThat(data.snapshot().hash()).isEqualTo(snapshot.hash());
        assertThat(kept.samePairs(plan)).isTrue();
        assertThat(engine.verify(restored, kept).proven()).isTrue();
        assertThat(engine.solve(restored, SolveListener.NONE).samePairs(kept)).isTrue();
    }

    private static Snapshot cohort(Objective objective) {
        ProgramSettings settings =
                ProgramSettings.of(ProgramType.CLASSIC, objective, Criteria.usualWeights(), Set.of("not-in-own-line"));
        List<Participant> people = Stream.concat(
                        IntStream.range(0, 9)
                                .mapToObj(i -> Participant.of("mentee" + i)
                                        .wantsMentors(1)
                                        .needs("skill" + i % 4, 4, 5)
                                        .build()),
                        IntStream.range(0, 4)
                                .mapToObj(i -> Participant.of("mentor" + i)
                                        .hasPlaces(2)
                                        .level(4)
                                        .offers("skill" + i, 2 + i % 3)
                                        .build()))
                .toList();
        return Snapshot.of(settings, people);
    }
}
