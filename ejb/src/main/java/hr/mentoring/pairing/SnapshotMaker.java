package hr.mentoring.pairing;

import hr.mentoring.common.PersonId;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.directory.Person;
import hr.mentoring.enrollment.EnrollmentSteps;
import hr.mentoring.enrollment.Participant;
import hr.mentoring.pairing.engine.snapshot.Availability;
import hr.mentoring.pairing.engine.snapshot.PairKey;
import hr.mentoring.pairing.engine.snapshot.ParticipantBuilder;
import hr.mentoring.pairing.engine.snapshot.ProgramSettings;
import hr.mentoring.pairing.engine.snapshot.Snapshot;
import hr.mentoring.pairing.engine.solve.Objective;
import hr.mentoring.pairing.model.FixedPairEntity;
import hr.mentoring.pairing.model.PairEntity;
import hr.mentoring.pairing.store.PairingRuns;
import hr.mentoring.pairing.store.Pairs;
import hr.mentoring.profile.ProfileDetails;
import hr.mentoring.profile.Skill;
import hr.mentoring.profile.WeeklyHours;
import hr.mentoring.program.Cohort;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.CohortService;
import hr.mentoring.program.PairingCriterion;
import hr.mentoring.program.PairingRule;
import hr.mentoring.program.PairingRules;
import hr.mentoring.program.Program;
import hr.mentoring.program.ProgramService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Pictures a cohort as it is now for the engine: who takes part, by which rules, and what people fixed. */
@Dependent
class SnapshotMaker {

    private static final int FAIRNESS_LEVELS = 5;
    private static final int MOST_IMPORTANT = 5;
    private static final int HIGHEST_LEVEL = 100;

    @EJB
    private EnrollmentSteps enrollments;

    @EJB
    private CohortService cohorts;

    @EJB
    private ProgramService programs;

    @EJB
    private DirectoryService directory;

    @Inject
    private Pairs pairs;

    @Inject
    private PairingRuns runs;

    /** What the engine is given, and what it was made from. */
    record Picture(Cohort cohort, Program program, Snapshot snapshot) {}

    Picture of(CohortId id) {
        Cohort cohort = cohorts.get(id);
        Program program = programs.get(cohort.program());
        List<Participant> people = enrollments.participants(id);
        Past past = past(id);
        Set<String> jobTitles = people.stream()
                .map(one -> family(one.person()))
                .filter(title -> !title.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        Map<PersonId, List<PersonId>> above = directory.managersAbove(
                people.stream().map(one -> one.person().id()).toList());
        LocalDate week = cohort.plan().startsOn();
        Snapshot snapshot = Snapshot.of(
                settings(program),
                people.stream()
                        .map(one -> participant(
                                one,
                                program.design().rules(),
                                past,
                                jobTitles,
                                above.getOrDefault(one.person().id(), List.of()),
                                week))
                        .toList());
        return new Picture(cohort, program, withFixed(snapshot, runs.fixed(id), declined(id)));
    }

    private static ProgramSettings settings(Program program) {
        PairingRules rules = program.design().rules();
        Map<String, Integer> weights = new TreeMap<>();
        for (PairingCriterion criterion : PairingCriterion.values()) {
            weights.put(criterion.code(), rules.weight(criterion));
        }
        return new ProgramSettings(
                hr.mentoring.pairing.engine.snapshot.ProgramType.valueOf(
                        program.type().name()),
                Objective.valueOf(rules.objective().name()),
                new TreeMap<>(weights),
                rules.hardRules().stream().map(PairingRule::code).collect(Collectors.toCollection(TreeSet::new)),
                rules.scoreFloor(),
                rules.minutesPerPair(),
                rules.sharedHalfHours(),
                FAIRNESS_LEVELS,
                rules.levelGap());
    }

    private static hr.mentoring.pairing.engine.snapshot.Participant participant(
            Participant one,
            PairingRules rules,
            Past past,
            Set<String> jobTitles,
            List<PersonId> managersAbove,
            LocalDate week) {
        Person person = one.person();
        ProfileDetails profile = one.profile();
        int minutes = Math.max(0, 60 * one.choices().hoursPerMonth() - past.minutesElsewhere(person.id()));
        List<PersonId> wishes = new ArrayList<>(one.choices().mentorsWished());
        wishes.addAll(one.choices().menteesWished());
        ParticipantBuilder builder = hr.mentoring.pairing.engine.snapshot.Participant.of(key(person.id()))
                .wantsMentors(Math.min(one.choices().mentorsWanted(), rules.mentorsPerMentee()))
                .hasPlaces(one.choices().menteesAtMost())
                .minutesPerMonth(minutes)
                .level(Math.min(person.level(), HIGHEST_LEVEL))
                .orgUnit(person.orgUnitName())
                .jobFamily(family(person))
                .location(person.location())
                .available(availability(profile.weeklyHours(), person, week))
                .needsHelpWith(names(profile.helpWanted()))
                .offersHelpWith(names(profile.helpOffered()))
                .interests(names(profile.interests()))
                .motives(names(profile.motives()))
                .styles(names(profile.styles()))
                .channels(names(profile.channels()))
                .languages(profile.languages().isEmpty() ? person.languages() : profile.languages())
                .aspiresTo(titlesIn(profile.aspiration(), jobTitles))
                .wishes(keys(wishes))
                .avoids(keys(one.avoid()))
                .wasPairedWith(keys(past.partners(person.id())))
                .affinities(names(one.affinities()), false)
                .standsBelow(keys(managersAbove));
        person.manager().ifPresent(manager -> builder.reportsTo(key(manager)));
        int importance = MOST_IMPORTANT;
        for (Skill need : profile.needs()) {
            builder.needs(need.competency().toString(), need.level(), importance);
            importance = Math.max(1, importance - 1);
        }
        for (Skill offer : profile.offers()) {
            builder.offers(offer.competency().toString(), offer.level());
        }
        return builder.build();
    }

    /** The half hours of which both quarters are free, as everybody's clock in UTC shows them. */
    private static Availability availability(WeeklyHours hours, Person person, LocalDate week) {
        BitSet quarters = hours.inUtc(person.timeZone(), week);
        List<Integer> halfHours = new ArrayList<>();
        for (int half = 0; half < Availability.HALF_HOURS; half++) {
            if (quarters.get(2 * half) && quarters.get(2 * half + 1)) {
                halfHours.add(half);
            }
        }
        return Availability.utc(halfHours);
    }

    /** Those who met once and did not go on are not paired with each other again. */
    private List<PairKey> declined(CohortId cohort) {
        return pairs.of(cohort).stream()
                .map(PairEntity::toPair)
                .filter(pair -> pair.ending() == Ending.DECLINED)
                .map(pair -> key(pair.mentee(), pair.mentor()))
                .distinct()
                .toList();
    }

    /** Decisions about people who have left are passed over. */
    private static Snapshot withFixed(Snapshot snapshot, List<FixedPairEntity> decisions, List<PairKey> declined) {
        Set<String> mentees = new HashSet<>();
        Set<String> mentors = new HashSet<>();
        snapshot.participants().forEach(one -> {
            if (one.isMentee()) {
                mentees.add(one.id());
            }
            if (one.isMentor()) {
                mentors.add(one.id());
            }
        });
        List<PairKey> locked = new ArrayList<>();
        List<PairKey> forbidden = new ArrayList<>();
        declined.stream()
                .filter(pair -> mentees.contains(pair.mentee()) && mentors.contains(pair.mentor()))
                .forEach(forbidden::add);
        for (FixedPairEntity entity : decisions) {
            FixedPair decision = entity.toFixedPair();
            PairKey pair = key(decision.mentee(), decision.mentor());
            if (mentees.contains(pair.mentee()) && mentors.contains(pair.mentor())) {
                List<PairKey> kind = decision.kind() == Fixing.LOCK ? locked : forbidden;
                if (!kind.contains(pair)) {
                    kind.add(pair);
                }
            }
        }
        return snapshot.withLocked(locked).withForbidden(forbidden);
    }

    /** The pairs at work in the cohort itself are no past: repair would hold against them that they have met. */
    private Past past(CohortId cohort) {
        Past past = new Past();
        Map<CohortId, Integer> minutes = new HashMap<>();
        for (Pair pair : pairs.all()) {
            boolean elsewhere = !pair.cohort().equals(cohort);
            if (elsewhere || !pair.isActive()) {
                past.together(pair.mentee(), pair.mentor());
            }
            if (elsewhere && pair.isActive()) {
                past.spends(pair.mentor(), minutes.computeIfAbsent(pair.cohort(), this::minutesPerPair));
            }
        }
        return past;
    }

    private int minutesPerPair(CohortId cohort) {
        return programs.get(cohorts.get(cohort).program()).design().rules().minutesPerPair();
    }

    /** Whose company somebody had, and what of a month they have promised to other cohorts. */
    private static final class Past {

        private final Map<PersonId, Set<PersonId>> partners = new HashMap<>();
        private final Map<PersonId, Integer> minutes = new HashMap<>();

        void together(PersonId one, PersonId other) {
            partners.computeIfAbsent(one, key -> new TreeSet<>()).add(other);
            partners.computeIfAbsent(other, key -> new TreeSet<>()).add(one);
        }

        void spends(PersonId mentor, int minutesOfMonth) {
            minutes.merge(mentor, minutesOfMonth, Integer::sum);
        }

        Set<PersonId> partners(PersonId person) {
            return partners.getOrDefault(person, Set.of());
        }

        int minutesElsewhere(PersonId person) {
            return minutes.getOrDefault(person, 0);
        }
    }

    static String key(PersonId person) {
        return person.toString();
    }

    static PairKey key(PersonId mentee, PersonId mentor) {
        return new PairKey(key(mentee), key(mentor));
    }

    static PersonId person(String key) {
        return new PersonId(Long.parseLong(key));
    }

    private static List<String> keys(Collection<PersonId> people) {
        return people.stream().map(SnapshotMaker::key).toList();
    }

    private static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }

    private static String family(Person person) {
        return person.jobTitle().strip();
    }

    private static List<String> titlesIn(String aspiration, Set<String> jobTitles) {
        String wanted = aspiration.toLowerCase(Locale.ROOT);
        return wanted.isBlank()
                ? List.of()
                : jobTitles.stream()
                        .filter(title -> wanted.contains(title.toLowerCase(Locale.ROOT)))
                        .toList();
    }
}
