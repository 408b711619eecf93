package hr.mentoring.pairing.engine;

import hr.mentoring.pairing.engine.criterion.Criterion;
import hr.mentoring.pairing.engine.snapshot.Need;
import hr.mentoring.pairing.engine.snapshot.Participant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How alike the needs of people are: the share of importance that both want. Needs are numbered once. */
final class Likeness {

    private final List<Participant> people;
    private final int[][] wanted;
    private final int[][] importance;

    Likeness(List<Participant> people) {
        this.people = people;
        Map<String, Integer> numbers = new HashMap<>();
        wanted = new int[people.size()][];
        importance = new int[people.size()][];
        for (int person = 0; person < wanted.length; person++) {
            List<Need> needs = List.copyOf(people.get(person).needs());
            wanted[person] = needs.stream()
                    .mapToInt(need -> numbers.computeIfAbsent(need.competency(), key -> numbers.size()))
                    .toArray();
            importance[person] = needs.stream().mapToInt(Need::importance).toArray();
        }
    }

    int people() {
        return wanted.length;
    }

    /** 0 to {@link Criterion#FULL}; less than nothing for two of whom one avoids the other. */
    int of(int one, int other) {
        Participant person = people.get(one);
        Participant second = people.get(other);
        if (person.avoids().contains(second.id()) || second.avoids().contains(person.id())) {
            return -Criterion.FULL;
        }
        int all = 0;
        for (int much : importance[one]) {
            all += much;
        }
        int both = 0;
        for (int k = 0; k < wanted[other].length; k++) {
            int here = importanceOf(one, wanted[other][k]);
            both += Math.min(here, importance[other][k]);
            all += Math.max(0, importance[other][k] - here);
        }
        return all == 0 ? 0 : Criterion.FULL * both / all;
    }

    private int importanceOf(int person, int competency) {
        for (int k = 0; k < wanted[person].length; k++) {
            if (wanted[person][k] == competency) {
                return importance[person][k];
            }
        }
        return 0;
    }
}
