package hr.mentoring.report.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** A company of some size and shape, whose people answer some quarters and not others, move, leave and join. */
final class GeneratedCompany {

    private final Random random;
    private final int units;
    private final List<Integer> parentOf = new ArrayList<>();
    private final Map<Long, Integer> unitOf = new HashMap<>();
    private final Map<Voice, Integer> cohortOf = new HashMap<>();
    private final int cohorts;
    private final double answering;
    private long nextPerson = 1;
    private long nextPair = 1;

    GeneratedCompany(long seed) {
        this(seed, 10 + new Random(seed).nextInt(120));
    }

    GeneratedCompany(long seed, int people) {
        random = new Random(seed);
        units = 2 + random.nextInt(10);
        for (int unit = 0; unit < units; unit++) {
            parentOf.add(unit == 0 ? -1 : random.nextInt(unit));
        }
        cohorts = 1 + random.nextInt(4);
        answering = 0.4 + 0.55 * random.nextDouble();
        hire(people);
    }

    private void hire(int people) {
        for (int i = 0; i < people; i++) {
            long person = nextPerson++;
            unitOf.put(person, random.nextInt(units));
            for (int pairs = random.nextInt(5) == 0 ? 2 : 1; pairs > 0; pairs--) {
                cohortOf.put(new Voice(person, nextPair++), random.nextInt(cohorts));
            }
        }
    }

    /** Some leave, some move to another unit, some join. */
    void aQuarterPasses() {
        unitOf.keySet().removeIf(person -> random.nextInt(20) == 0);
        cohortOf.keySet().removeIf(voice -> !unitOf.containsKey(voice.person()));
        unitOf.replaceAll((person, unit) -> random.nextInt(15) == 0 ? random.nextInt(units) : unit);
        hire(random.nextInt(8));
    }

    /** What HR and all managers would like to see of the quarter's answers. */
    Wishes wishes() {
        Set<Voice> answered = new TreeSet<>(cohortOf.keySet());
        answered.removeIf(voice -> random.nextDouble() > answering);
        Wishes wishes = new Wishes(answered);
        for (int program = 0; program < 2; program++) {
            int number = program;
            wishes.add("program:" + number, voice -> cohortOf.get(voice) % 2 == number);
        }
        for (int cohort = 0; cohort < cohorts; cohort++) {
            int number = cohort;
            wishes.add("cohort:" + number, voice -> cohortOf.get(voice) == number);
        }
        for (int unit = 0; unit < units; unit++) {
            int number = unit;
            wishes.add("unit:" + number, voice -> isWithin(unitOf.get(voice.person()), number));
        }
        for (int manager = 0; manager < 6; manager++) {
            int first = random.nextInt((int) nextPerson);
            int span = 3 + random.nextInt(25);
            wishes.add("manager:" + manager, voice -> Math.abs(voice.person() - first) <= span);
        }
        return wishes;
    }

    private boolean isWithin(int unit, int above) {
        for (int step = unit; step >= 0; step = parentOf.get(step)) {
            if (step == above) {
                return true;
            }
        }
        return false;
    }
}
