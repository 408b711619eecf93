package hr.mentoring.pairing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import hr.mentoring.pairing.engine.FairnessLedger.Entry;
import hr.mentoring.pairing.engine.FairnessLedger.GroupedBy;
import hr.mentoring.pairing.engine.criterion.Criteria;
import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.ProgramSettings;
import hr.mentoring.pairing.engine.snapshot.ProgramType;
import hr.mentoring.pairing.engine.snapshot.Snapshot;
import hr.mentoring.pairing.engine.solve.Objective;
import hr.mentoring.pairing.engine.solve.PairingPlan;
import hr.mentoring.pairing.engine.solve.SolveListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No figure of a group that is too small is told, nor can it be found by taking what is told from what everybody has. */
class FairnessLedgerTest {

    private static final int SMALLEST = 5;

    private final PairingEngine engine = PairingEngine.standard();
    private final List<Participant> people = new ArrayList<>();

    @Test
    void largeGroupsAreToldApartAndSmallOnesTogether() {
        mentees(8, "Vienna");
        mentees(3, "Graz");
        mentees(2, "Linz");
        assertThat(mentees(GroupedBy.LOCATION)).isEqualTo(Map.of("Vienna", 8, FairnessLedger.SMALL_GROUPS, 5));
    }

    @Test
    void whereSmallGroupsAreTooFewTheSmallestOtherIsCountedWithThem() {
        mentees(8, "Vienna");
        mentees(6, "Graz");
        mentees(2, "Linz");
        assertThat(mentees(GroupedBy.LOCATION)).isEqualTo(Map.of("Vienna", 8, FairnessLedger.SMALL_GROUPS, 8));
    }

    @Test
    void thoseOfNoGroupAreNotWhatIsLeftEither() {
        mentees(8, "Vienna");
        mentees(6, "Graz");
        mentees(1, "");
        assertThat(mentees(GroupedBy.LOCATION)).isEqualTo(Map.of("Vienna", 8, FairnessLedger.SMALL_GROUPS, 7));
    }

    @Test
    void nothingIsToldOfTooFewPeople() {
        mentees(4, "Vienna");
        assertThat(ledger().entries()).isEmpty();
    }

    @Test
    void groupIsComparedWithWhatItWouldHaveWithoutFloor() {
        mentees(6, "Vienna");
        Entry all = ledger().entries().stream()
                .filter(entry -> entry.groupedBy() == GroupedBy.EVERYBODY)
                .findFirst()
                .orElseThrow();
        assertThat(all.plan().matched()).isZero();
        assertThat(all.reference().matched()).isEqualTo(3);
    }

    private void mentees(int count, String location) {
        for (int k = 0; k < count; k++) {
            people.add(Participant.of("mentee%03d".formatted(people.size()))
                    .wantsMentors(1)
                    .needs("skill", 4, 5)
                    .location(location)
                    .build());
        }
    }

    private Map<String, Integer> mentees(GroupedBy groupedBy) {
        return ledger().entries().stream()
                .filter(entry -> entry.groupedBy() == groupedBy)
                .collect(Collectors.toMap(Entry::group, Entry::mentees));
    }

    /** One mentor with three places; the floor is so high that nobody is paired. */
    private FairnessLedger ledger() {
        List<Participant> all = new ArrayList<>(people);
        all.add(Participant.of("mentor")
                .hasPlaces(3)
                .level(4)
                .offers("skill", 3)
                .build());
        ProgramSettings settings = ProgramSettings.of(
                        ProgramType.CLASSIC, Objective.MOST_PEOPLE, Criteria.usualWeights(), Set.of())
                .withFloor(100);
        CompiledCohort cohort = engine.compile(Snapshot.of(settings, all));
        PairingPlan plan = engine.solve(cohort, SolveListener.NONE);
        return engine.ledger(cohort, plan, engine.unconstrained(cohort, SolveListener.NONE), SMALLEST);
    }
}
