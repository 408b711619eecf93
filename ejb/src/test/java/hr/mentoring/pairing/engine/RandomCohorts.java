package hr.mentoring.pairing.engine;

import hr.mentoring.pairing.engine.criterion.Criteria;
import hr.mentoring.pairing.engine.criterion.Criterion;
import hr.mentoring.pairing.engine.rule.HardRules;
import hr.mentoring.pairing.engine.snapshot.Availability;
import hr.mentoring.pairing.engine.snapshot.PairKey;
import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.ParticipantBuilder;
import hr.mentoring.pairing.engine.snapshot.ProgramSettings;
import hr.mentoring.pairing.engine.snapshot.ProgramType;
import hr.mentoring.pairing.engine.snapshot.Snapshot;
import hr.mentoring.pairing.engine.solve.Objective;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Cohorts of people with everything filled in, or not, by seed. */
final class RandomCohorts {

    private RandomCohorts() {}

    static Snapshot cohort(long seed, int people) {
        Random random = new Random(seed * 6007 + 5);
        Map<String, Integer> weights = Criteria.all().stream()
                .collect(Collectors.toMap(
                        Criterion::code, criterion -> random.nextInt(4) * 10, (a, b) -> a, TreeMap::new));
        Set<String> rules = HardRules.codes().stream()
                .sorted()
                .filter(code -> random.nextInt(3) > 0)
                .collect(Collectors.toSet());
        ProgramType type = ProgramType.values()[random.nextInt(ProgramType.values().length)];
        ProgramSettings settings = ProgramSettings.of(type, Objective.values()[random.nextInt(3)], weights, rules)
                .withLevelGap(random.nextInt(4))
                .withFloor(random.nextInt(3) == 0 ? random.nextInt(40) : 0);
        List<Participant> all = IntStream.range(0, people)
                .mapToObj(i -> person(random, i, people))
                .toList();
        Set<PairKey> forbidden = new TreeSet<>();
        for (int k = 0; k < people / 2; k++) {
            forbidden.add(new PairKey("p" + random.nextInt(people), "p" + random.nextInt(people)));
        }
        return Snapshot.of(settings, all).withForbidden(forbidden);
    }

    private static Participant person(Random random, int number, int people) {
        ParticipantBuilder person = Participant.of("p" + number)
                .reportsTo(random.nextInt(3) == 0 ? "" : "p" + random.nextInt(people))
                .level(random.nextInt(5))
                .orgUnit(random.nextInt(4) == 0 ? "" : "unit" + random.nextInt(3))
                .jobFamily(random.nextInt(4) == 0 ? "" : "family" + random.nextInt(3))
                .location("city" + random.nextInt(3))
                .languages(some(random, "language", 3))
                .interests(some(random, "interest", 6))
                .needsHelpWith(some(random, "help", 4))
                .offersHelpWith(some(random, "help", 4))
                .aspiresTo(some(random, "family", 3))
                .motives(some(random, "motive", 3))
                .styles(some(random, "style", 3))
                .channels(some(random, "channel", 3))
                .avoids(few(random, people))
                .knows(few(random, people))
                .wasPairedWith(few(random, people))
                .standsBelow(few(random, people))
                .wishes(new ArrayList<>(few(random, people)))
                .affinities(some(random, "trait", 3), random.nextBoolean());
        if (random.nextInt(3) > 0) {
            person.available(Availability.workingDays(60 * (random.nextInt(25) - 12), 8 + random.nextInt(3), 16));
        }
        for (String competency : some(random, "competency", 6)) {
            person.needs(competency, 1 + random.nextInt(5), 1 + random.nextInt(5));
        }
        for (String competency : some(random, "competency", 6)) {
            person.offers(competency, 1 + random.nextInt(5));
        }
        int role = random.nextInt(3);
        return person.wantsMentors(role < 2 ? 1 : 0)
                .hasPlaces(role > 0 ? 1 + random.nextInt(3) : 0)
                .build();
    }

    private static Set<String> some(Random random, String what, int of) {
        return IntStream.range(0, of)
                .filter(i -> random.nextInt(3) == 0)
                .mapToObj(i -> what + i)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> few(Random random, int people) {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> "p" + random.nextInt(people))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
