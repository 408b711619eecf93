package hr.mentoring.pairing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import hr.mentoring.pairing.engine.criterion.Criteria;
import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.ParticipantBuilder;
import hr.mentoring.pairing.engine.snapshot.ProgramSettings;
import hr.mentoring.pairing.engine.snapshot.ProgramType;
import hr.mentoring.pairing.engine.snapshot.Snapshot;
import hr.mentoring.pairing.engine.solve.Objective;
import hr.mentoring.pairing.engine.solve.SolveListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamsBoundTest {

    private final PairingEngine engine = PairingEngine.standard();

    private CompiledCohort cohort(List<Participant> people) {
        return engine.compile(Snapshot.of(
                ProgramSettings.of(ProgramType.TEAM, Objective.MOST_PEOPLE, Criteria.usualWeights(), Set.of()),
                people));
    }

    private TeamsBound teams(CompiledCohort cohort) {
        return engine.teams(cohort, engine.solve(cohort, SolveListener.NONE), SolveListener.NONE);
    }

    private static List<Participant> people(long seed) {
        Random random = new Random(seed);
        List<Participant> people = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            ParticipantBuilder mentee = Participant.of("mentee" + i).wantsMentors(1 + random.nextInt(2));
            IntStream.range(0, 3).forEach(k -> mentee.needs("topic" + random.nextInt(5), 1 + random.nextInt(4), 5));
            people.add(mentee.build());
        }
        for (int i = 0; i < 4; i++) {
            ParticipantBuilder mentor = Participant.of("mentor" + i).hasPlaces(1 + random.nextInt(2));
            IntStream.range(0, 3).forEach(k -> mentor.offers("topic" + random.nextInt(5), 1 + random.nextInt(5)));
            people.add(mentor.build());
        }
        return people;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void noChoiceOfTeamsCoversMoreThanTheBound(long seed) {
        CompiledCohort cohort = cohort(people(seed));
        TeamsBound teams = teams(cohort);

        int[] places = IntStream.range(0, cohort.mentors().size())
                .map(mentor -> cohort.problem().capacity(mentor))
                .toArray();
        assertThat(teams.points()).isLessThanOrEqualTo(best(cohort, 0, places));
        assertThat(best(cohort, 0, places)).isLessThanOrEqualTo(teams.bound());
    }

    /** The best coverage that the mentees from this one on can have with the places left, tried exhaustively. */
    private static long best(CompiledCohort cohort, int mentee, int[] places) {
        if (mentee == cohort.mentees().size()) {
            return 0;
        }
        int demand = cohort.problem().demand(mentee);
        long best = 0;
        for (int choice = 0; choice < 1 << places.length; choice++) {
            int[] rest = places.clone();
            List<Participant> team = new ArrayList<>();
            boolean possible = Integer.bitCount(choice) <= demand;
            for (int mentor = 0; mentor < places.length; mentor++) {
                if ((choice >> mentor & 1) == 1) {
                    possible &= --rest[mentor] >= 0;
                    team.add(cohort.mentors().get(mentor));
                }
            }
            if (possible) {
                int points = demand > 1
                        ? TeamCoverage.of(cohort.mentees().get(mentee), team).points()
                        : 0;
                best = Math.max(best, points + best(cohort, mentee + 1, rest));
            }
        }
        return best;
    }

    @Test
    void twoWhoTeachTheSameCoverItOnce() {
        TeamsBound teams = teams(cohort(List.of(
                Participant.of("ana")
                        .wantsMentors(2)
                        .needs("law", 3, 5)
                        .needs("sales", 3, 5)
                        .build(),
                Participant.of("vera").hasPlaces(1).offers("law", 5).build(),
                Participant.of("lea").hasPlaces(1).offers("law", 5).build())));

        assertThat(teams.mentees()).isEqualTo(1);
        assertThat(teams.points()).isEqualTo(5_000);
        assertThat(teams.gap()).isZero();
    }

    @Test
    void whereNobodyWantsSeveralMentorsThereIsNothingToState() {
        TeamsBound teams = teams(cohort(List.of(
                Participant.of("ana").wantsMentors(1).needs("law", 3, 5).build(),
                Participant.of("vera").hasPlaces(1).offers("law", 5).build())));

        assertThat(teams).isEqualTo(new TeamsBound(0, 0, 0));
    }
}
