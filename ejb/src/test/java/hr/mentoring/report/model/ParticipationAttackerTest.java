package hr.mentoring.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import hr.mentoring.common.PersonId;
import hr.mentoring.development.DevelopmentFacts;
import hr.mentoring.directory.OrgUnit;
import hr.mentoring.directory.OrgUnitId;
import hr.mentoring.meeting.PairActivity;
import hr.mentoring.pairing.Ending;
import hr.mentoring.pairing.PairId;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.ProgramId;
import hr.mentoring.reciprocity.Sign;
import hr.mentoring.report.disclosure.Attacker;
import hr.mentoring.report.disclosure.Cell;
import hr.mentoring.report.disclosure.Counted;
import hr.mentoring.report.disclosure.DisclosureControl;
import hr.mentoring.report.disclosure.Published;
import hr.mentoring.report.disclosure.Voice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Plays the attacker on every count of people and pairs: all stages of all groups, of those who stayed out as well, over
 * several quarters. {@code -Dattack.companies=} says how many companies.
 */
class ParticipationAttackerTest {

    private static final int K = 5;
    private static final int COMPANIES = Math.min(60, Integer.getInteger("attack.companies", 10));
    private static final int QUARTERS = 4;

    @Test
    void theAttackerRecoversNobodyFromAllCountsOfAllQuarters() {
        int attacked = 0;
        int published = 0;
        int wanted = 0;
        List<String> recovered = new ArrayList<>();
        for (long seed = 1; seed <= COMPANIES; seed++) {
            Invented company = new Invented(seed);
            List<Counted> earlier = new ArrayList<>();
            List<Set<Voice>> figures = new ArrayList<>();
            List<Set<Voice>> groups = new ArrayList<>();
            for (int quarter = 0; quarter < QUARTERS; quarter++) {
                Activity activity = company.quarter();
                Published decided = activity.choose(new DisclosureControl(K), earlier);
                for (Cell cell : activity.cells()) {
                    groups.add(voices(cell, activity, Set.of()));
                    if (decided.cells().contains(cell.key())) {
                        figures.add(voices(cell, activity, decided.leftOut()));
                    }
                }
                earlier.add(decided.counted());
            }
            published += figures.size();
            wanted += groups.size();
            Attacker attacker = new Attacker(figures);
            Set<Set<Voice>> targets = targets(groups, new Random(seed));
            attacked += targets.size();
            recovered.addAll(attacker.findings(targets, K, seed, 2));
        }
        System.out.printf(
                "attacker on participation: %d companies over %d quarters, %d groups under %d attacked, %d recovered;"
                        + " %d of %d counts published%n",
                COMPANIES, QUARTERS, attacked, K, recovered.size(), published, wanted);
        assertThat(recovered).isEmpty();
        assertThat(published).as("something is still said").isGreaterThan(wanted / 10);
    }

    private static Set<Voice> voices(Cell cell, Activity activity, Set<Integer> leftOut) {
        List<Voice> all = activity.voices();
        return cell.voices()
                .filter(place -> !leftOut.contains(place))
                .mapToObj(all::get)
                .collect(Collectors.toSet());
    }

    /** Each person, and what two counts differ by or have in common, where that is a small group. */
    private static Set<Set<Voice>> targets(List<Set<Voice>> groups, Random random) {
        Set<Set<Voice>> targets = new HashSet<>();
        for (Set<Voice> one : groups) {
            one.forEach(voice -> targets.add(Set.of(voice)));
            for (int attempt = 0; attempt < 10; attempt++) {
                Set<Voice> other = groups.get(random.nextInt(groups.size()));
                Set<Voice> common = new HashSet<>(one);
                common.retainAll(other);
                targets.add(common);
                Set<Voice> more = new HashSet<>(one);
                more.removeAll(other);
                targets.add(more);
            }
        }
        targets.removeIf(target -> target.isEmpty()
                || target.stream().mapToLong(Voice::person).distinct().count() >= K);
        return targets;
    }

    /** A company whose cohorts are open to everybody, in which some sign up, pair, meet, end, pass on and move. */
    private static final class Invented {

        private static final int UNITS = 4;

        private final Random random;
        private final int people;
        private final Map<Long, Integer> unitOf = new HashMap<>();
        private final List<Long> joined;
        private int quarter;

        Invented(long seed) {
            random = new Random(seed);
            people = 60 + random.nextInt(140);
            for (long person = 1; person <= people; person++) {
                unitOf.put(person, 1 + random.nextInt(UNITS));
            }
            joined = unitOf.keySet().stream()
                    .filter(person -> random.nextInt(3) > 0)
                    .sorted()
                    .collect(Collectors.toList());
        }

        Activity quarter() {
            quarter++;
            unitOf.keySet().stream()
                    .sorted()
                    .filter(person -> !joined.contains(person) && random.nextInt(12) == 0)
                    .forEach(joined::add);
            Set<PersonId> moved = new HashSet<>();
            for (long person = 1; person <= people; person++) {
                if (random.nextInt(20) == 0) {
                    unitOf.put(person, 1 + random.nextInt(UNITS));
                    moved.add(new PersonId(person));
                }
            }
            Staff staff = new Staff();
            unitOf.forEach((person, unit) -> {
                staff.works(new PersonId(person), new OrgUnitId(unit), "City " + person % 3);
                staff.mayJoin(new PersonId(person), Set.of(new CohortId(1), new CohortId(2)));
            });
            return new Activity(List.of(cohort(1), cohort(2)), staff, structure(), moved);
        }

        private CohortActivity cohort(int number) {
            List<PersonId> members = joined.stream()
                    .filter(person -> person % 2 == number % 2)
                    .map(PersonId::new)
                    .toList();
            int pairs = members.size() * 2 / 5;
            List<CohortActivity.Worked> worked = new ArrayList<>();
            for (int i = 0; i < pairs; i++) {
                worked.add(pair(members.get(i), members.get(members.size() - 1 - i), number * 1000L + i));
            }
            Set<PersonId> waiting = members.subList(pairs, members.size() - pairs).stream()
                    .filter(person -> random.nextBoolean())
                    .collect(Collectors.toSet());
            Set<PersonId> accepted = new HashSet<>(members);
            accepted.removeAll(waiting);
            return new CohortActivity(
                    new CohortId(number), new ProgramId(number), Set.copyOf(members), accepted, waiting, worked);
        }

        private CohortActivity.Worked pair(PersonId mentee, PersonId mentor, long id) {
            boolean ended = random.nextInt(6) == 0;
            PairId pair = new PairId(id);
            return new CohortActivity.Worked(
                    id,
                    mentee,
                    mentor,
                    random.nextInt(4) > 0,
                    ended ? Ending.values()[random.nextInt(Ending.values().length)] : null,
                    new PairActivity(pair, random.nextInt(4), 0, 60, 0, 1),
                    new DevelopmentFacts(pair, 1, 1, 1, 1, 1, 0, 0),
                    ended ? null : Sign.values()[random.nextInt(Sign.values().length)],
                    mentor.value() % 5 == 0);
        }

        private static Structure structure() {
            List<OrgUnit> units = IntStream.rangeClosed(1, UNITS)
                    .mapToObj(unit -> new OrgUnit(
                            new OrgUnitId(unit),
                            "U" + unit,
                            "Unit " + unit,
                            unit == 1 ? Optional.empty() : Optional.of(new OrgUnitId(1))))
                    .toList();
            Map<PersonId, PersonId> managers = new HashMap<>();
            for (long person = 21; person <= 200; person++) {
                managers.put(new PersonId(person), new PersonId(1 + person % 4));
            }
            return new Structure(units, managers);
        }
    }
}
