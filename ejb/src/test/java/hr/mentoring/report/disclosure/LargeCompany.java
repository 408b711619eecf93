package hr.mentoring.report.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** A company of units of thirty within divisions, teams of ten within units, cohorts and places; each person has one pair. */
final class LargeCompany {

    private final Random random;
    private final List<Person> people = new ArrayList<>();

    LargeCompany(long seed, int size) {
        random = new Random(seed);
        for (int number = 0; number < size; number++) {
            people.add(someone(number, number / 10));
        }
    }

    private record Person(long number, int team, int cohort, int place, boolean mentor) {}

    private Person someone(long number, int team) {
        return new Person(number, team, random.nextInt(20), random.nextInt(6), random.nextInt(3) == 0);
    }

    /** One in forty leaves, and somebody takes the place. */
    void aQuarterPasses() {
        int size = people.size();
        people.replaceAll(person -> random.nextInt(40) == 0
                ? someone(person.number() + (long) size * (1 + random.nextInt(50)), person.team())
                : person);
    }

    /** What everybody would like to see of the quarter's answers: nine in ten answer. */
    Wishes wishes() {
        List<Person> answering =
                people.stream().filter(person -> random.nextInt(10) > 0).toList();
        Wishes wishes = new Wishes(
                answering.stream().map(person -> new Voice(person.number(), 1)).toList());
        wish(wishes, answering, "side", person -> person.mentor() ? 1 : 0);
        wish(wishes, answering, "program", person -> person.cohort() % 4);
        wish(wishes, answering, "division", person -> person.team() / 15);
        wish(wishes, answering, "unit", person -> person.team() / 3);
        wish(wishes, answering, "team", Person::team);
        wish(wishes, answering, "cohort", Person::cohort);
        wish(wishes, answering, "place", Person::place);
        return wishes;
    }

    private static void wish(Wishes wishes, List<Person> answering, String kind, ToIntFunction<Person> group) {
        Map<Integer, Set<Long>> members = new TreeMap<>();
        answering.forEach(person -> members.computeIfAbsent(group.applyAsInt(person), g -> new HashSet<>())
                .add(person.number()));
        members.forEach((number, some) -> wishes.add(kind + ":" + number, voice -> some.contains(voice.person())));
    }
}
