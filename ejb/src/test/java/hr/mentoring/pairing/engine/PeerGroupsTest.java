package hr.mentoring.pairing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.ParticipantBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeerGroupsTest {

    private static List<Participant> people(int count, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    ParticipantBuilder person =
                            Participant.of("p%04d".formatted(i)).wantsMentors(1);
                    person.needs("topic" + random.nextInt(8), 3, 5);
                    person.needs("other" + random.nextInt(8), 3, 1 + random.nextInt(4));
                    return person.build();
                })
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6, 7, 8, 11, 50, 199, 200, 201, 401})
    void everybodyIsInOneGroupOfThreeToSix(int count) {
        PeerGroups found = PeerGroups.of(people(count, count));

        assertThat(found.groups())
                .allSatisfy(group -> assertThat(group.members()).hasSizeBetween(3, 6));
        assertThat(found.groups().stream().flatMap(group -> group.members().stream()))
                .hasSize(count)
                .doesNotHaveDuplicates();
        assertThat(found.similarity()).isBetween(0L, found.bound());
    }

    @Test
    void twoPeopleAreNoGroup() {
        assertThat(PeerGroups.of(people(2, 1)).groups()).isEmpty();
    }

    @Test
    void theOrderOfThePeopleDoesNotMatter() {
        List<Participant> shuffled = new ArrayList<>(people(300, 7));
        Collections.shuffle(shuffled, new Random(1));

        assertThat(PeerGroups.of(shuffled)).isEqualTo(PeerGroups.of(people(300, 7)));
    }

    @Test
    void thoseWhoWantTheSameComeTogether() {
        List<Participant> six = IntStream.range(0, 6)
                .mapToObj(i -> Participant.of("p" + i)
                        .wantsMentors(1)
                        .needs(i % 2 == 0 ? "law" : "sales", 3, 5)
                        .build())
                .toList();

        assertThat(PeerGroups.of(six).groups())
                .extracting(PeerGroup::members)
                .containsExactlyInAnyOrder(List.of("p0", "p2", "p4"), List.of("p1", "p3", "p5"));
    }

    @Test
    void nobodyMeetsSomebodyWhomTheyAvoid() {
        List<Participant> three = List.of(
                Participant.of("ana").wantsMentors(1).avoids(Set.of("bea")).build(),
                Participant.of("bea").wantsMentors(1).build(),
                Participant.of("cleo").wantsMentors(1).build());

        assertThat(PeerGroups.of(three).groups()).isEmpty();
    }
}
