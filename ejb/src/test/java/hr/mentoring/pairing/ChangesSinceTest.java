package hr.mentoring.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.engine.criterion.Criteria;
import hr.mentoring.pairing.engine.snapshot.PairKey;
import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.ProgramSettings;
import hr.mentoring.pairing.engine.snapshot.ProgramType;
import hr.mentoring.pairing.engine.snapshot.Snapshot;
import hr.mentoring.pairing.engine.solve.Objective;
import hr.mentoring.program.CohortId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangesSinceTest {

    private static final PersonId ANA = new PersonId(1);
    private static final PersonId BORIS = new PersonId(2);
    private static final PersonId CLARA = new PersonId(3);
    private static final Set<PersonId> SEEN = Set.of(ANA, BORIS);

    private final Snapshot snapshot = Snapshot.of(
            ProgramSettings.of(ProgramType.CLASSIC, Objective.BEST_TOTAL, Criteria.usualWeights(), Set.of()),
            List.of(
                    Participant.of("1").wantsMentors(1).build(),
                    Participant.of("2").hasPlaces(1).wasPairedWith(List.of("3")).build()));

    @Test
    void nothingChangedWhereTheRunObeysEveryDecision() {
        Snapshot locked = snapshot.withLocked(Set.of(SnapshotMaker.key(ANA, BORIS)));

        assertThat(ChangesSince.between(locked, List.of(decision(Fixing.LOCK)), SEEN, SEEN, List.of())
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aDecisionThatTheRunDoesNotKnowIsAChange() {
        ChangesSince changes = ChangesSince.between(snapshot, List.of(decision(Fixing.FORBID)), SEEN, SEEN, List.of());

        assertThat(changes.decided()).containsExactly(decision(Fixing.FORBID));
    }

    @Test
    void aDecisionTakenBackIsAChange() {
        Snapshot locked = snapshot.withLocked(Set.of(SnapshotMaker.key(ANA, BORIS)));

        assertThat(ChangesSince.between(locked, List.of(), SEEN, SEEN, List.of())
                        .releasedPairs())
                .isEqualTo(1);
    }

    @Test
    void whoCameAndWhoLeftIsCounted() {
        ChangesSince changes = ChangesSince.between(snapshot, List.of(), SEEN, Set.of(BORIS, CLARA), List.of());

        assertThat(changes.joined()).isEqualTo(1);
        assertThat(changes.left()).isEqualTo(1);
        assertThat(changes.count()).isEqualTo(2);
    }

    @Test
    void whoseTimeWasPromisedElsewhereIsAChange() {
        List<PairKey> elsewhere = List.of(SnapshotMaker.key(ANA, BORIS), SnapshotMaker.key(CLARA, BORIS));

        assertThat(promised(elsewhere)).isEqualTo(1);
        assertThat(promised(List.of(SnapshotMaker.key(ANA, BORIS)))).isEqualTo(1);
    }

    @Test
    void whatWasPromisedElsewhereBeforeIsNoChange() {
        assertThat(promised(List.of(SnapshotMaker.key(CLARA, BORIS)))).isZero();
    }

    private int promised(List<PairKey> elsewhere) {
        return ChangesSince.between(snapshot, List.of(), SEEN, SEEN, elsewhere).promised();
    }

    private static FixedPair decision(Fixing kind) {
        return new FixedPair(new CohortId(1), ANA, BORIS, kind, "", "admin", Instant.EPOCH);
    }
}
