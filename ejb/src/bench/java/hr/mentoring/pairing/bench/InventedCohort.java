package hr.mentoring.pairing.bench;

import hr.mentoring.pairing.engine.criterion.Criteria;
import hr.mentoring.pairing.engine.snapshot.Availability;
import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.ParticipantBuilder;
import hr.mentoring.pairing.engine.snapshot.ProgramSettings;
import hr.mentoring.pairing.engine.snapshot.ProgramType;
import hr.mentoring.pairing.engine.snapshot.Snapshot;
import hr.mentoring.pairing.engine.solve.Objective;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** A cohort of invented people with everything filled in, always the same for as many of them. */
final class InventedCohort {

    private static final Set<String> RULES =
            Set.of("not-in-own-line", "not-avoided", "common-language", "shared-hours", "seniority-order");
    private static final List<Set<String>> LANGUAGES =
            List.of(Set.of("en"), Set.of("de", "en"), Set.of("en", "hr"), Set.of("de"), Set.of("en", "pl"), Set.of("pl"));
    private static final int TOPICS = 60;
    private static final int FLOOR = 30;
    private static final int LEVELS = 5;

    private final Random random;

    private InventedCohort(long seed) {
        random = new Random(seed);
    }

    /** The same people in a program of another objective, with as many levels as programs raise. */
    static Snapshot of(int mentees, int mentors, int wanted, Objective objective) {
        Snapshot usual = of(mentees, mentors, wanted);
        ProgramSettings settings = usual.settings();
        return Snapshot.of(
                new ProgramSettings(
                        settings.type(),
                        objective,
                        settings.weights(),
                        settings.rules(),
                        settings.floor(),
                        settings.minutesPerPair(),
                        settings.sharedHalfHours(),
                        LEVELS,
                        settings.levelGap()),
                usual.participants());
    }

    /** So many mentees who want so many mentors each, and so many mentors with one to three places. */
    static Snapshot of(int mentees, int mentors, int wanted) {
        InventedCohort cohort = new InventedCohort(mentees + 31L * mentors + wanted);
        List<Participant> people = new ArrayList<>();
        for (int i = 0; i < mentees; i++) {
            people.add(cohort.person("a%06d".formatted(i), 1 + cohort.skewed(6))
                    .wantsMentors(wanted)
                    .wishes(i % 5 == 0 ? List.of("b%06d".formatted(cohort.random.nextInt(mentors))) : List.of())
                    .build());
        }
        for (int i = 0; i < mentors; i++) {
            people.add(cohort.person("b%06d".formatted(i), 3 + cohort.random.nextInt(6))
                    .hasPlaces(1 + cohort.random.nextInt(3))
                    .build());
        }
        ProgramSettings settings = ProgramSettings.of(
                        wanted > 1 ? ProgramType.TEAM : ProgramType.CLASSIC,
                        Objective.MOST_PEOPLE,
                        Criteria.usualWeights(),
                        RULES)
                .withFloor(FLOOR);
        return Snapshot.of(settings, people);
    }

    private ParticipantBuilder person(String id, int level) {
        int from = 7 + random.nextInt(3);
        ParticipantBuilder person = Participant.of(id)
                .level(level)
                .orgUnit("unit" + random.nextInt(40))
                .location("place" + random.nextInt(6))
                .languages(LANGUAGES.get(random.nextInt(LANGUAGES.size())))
                .interests(some("interest", 30, 4))
                .motives(some("motive", 8, 2))
                .styles(some("style", 8, 2))
                .channels(some("channel", 5, 2))
                .available(Availability.workingDays(60 * (random.nextInt(5) - 2), from, from + 3 + random.nextInt(6)));
        some("topic", TOPICS, 2 + random.nextInt(3))
                .forEach(topic -> person.needs(topic, 1 + random.nextInt(5), 1 + random.nextInt(5)));
        some("topic", TOPICS, 3 + random.nextInt(5)).forEach(topic -> person.offers(topic, 1 + random.nextInt(5)));
        return person;
    }

    private Set<String> some(String what, int of, int count) {
        Set<String> chosen = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            chosen.add(what + skewed(of));
        }
        return chosen;
    }

    /** A number below a limit, small ones far more often. */
    private int skewed(int limit) {
        return (int) (limit * random.nextDouble() * random.nextDouble());
    }
}
