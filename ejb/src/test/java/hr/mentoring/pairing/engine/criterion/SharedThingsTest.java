package hr.mentoring.pairing.engine.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.ProgramSettings;
import hr.mentoring.pairing.engine.snapshot.ProgramType;
import hr.mentoring.pairing.engine.snapshot.Roster;
import hr.mentoring.pairing.engine.snapshot.Snapshot;
import hr.mentoring.pairing.engine.solve.Objective;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharedThingsTest {

    private static final ProgramSettings SETTINGS =
            ProgramSettings.of(ProgramType.CLASSIC, Objective.MOST_PEOPLE, Map.of(), Set.of());

    @Test
    void moreThingsThanAWordHasBitsAreCounted() {
        Roster roster = roster(interests(0, 200), interests(0, 200), interests(60, 130), interests(300, 310));
        assertThat(new SharedThings(roster, Participant::interests).counts(0)).containsExactly(200, 70, 0);
    }

    @Test
    void whatNoMentorHasCountsForNobody() {
        Roster roster = roster(interests(0, 3), Set.of(), interests(7, 9));
        assertThat(new SharedThings(roster, Participant::interests).counts(0)).containsExactly(0, 0);
    }

    private static Set<String> interests(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "interest" + i).collect(Collectors.toSet());
    }

    @SafeVarargs
    private static Roster roster(Set<String> mentee, Set<String>... mentors) {
        List<Participant> people = IntStream.range(0, mentors.length)
                .mapToObj(i -> Participant.of("p" + i)
                        .hasPlaces(1)
                        .interests(mentors[i])
                        .build())
                .collect(Collectors.toList());
        people.add(Participant.of("a").wantsMentors(1).interests(mentee).build());
        return new Roster(Snapshot.of(SETTINGS, people));
    }
}
