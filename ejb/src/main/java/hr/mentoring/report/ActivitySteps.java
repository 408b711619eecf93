package hr.mentoring.report;

import hr.mentoring.agreement.AgreementSteps;
import hr.mentoring.common.PersonId;
import hr.mentoring.development.DevelopmentFacts;
import hr.mentoring.development.DevelopmentSteps;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.directory.Person;
import hr.mentoring.enrollment.EnrollmentState;
import hr.mentoring.enrollment.EnrollmentSteps;
import hr.mentoring.feedback.Quarter;
import hr.mentoring.meeting.MeetingSteps;
import hr.mentoring.meeting.PairActivity;
import hr.mentoring.pairing.Ending;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import hr.mentoring.pairing.PairSteps;
import hr.mentoring.program.Cohort;
import hr.mentoring.program.CohortId;
import hr.mentoring.reciprocity.Sign;
import hr.mentoring.reciprocity.SignSteps;
import hr.mentoring.report.model.CohortActivity;
import hr.mentoring.report.model.CohortActivity.Worked;
import hr.mentoring.report.model.MatchQuality;
import hr.mentoring.report.model.Staff;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what a cohort did in a quarter, each cohort in a transaction of its own, so that no more than one of them is in
 * memory with everything that belongs to it. Only the job calls it.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ActivitySteps {

    private static final int PAIRS_AT_ONCE = 500;

    @Inject
    private PairSteps pairs;

    @Inject
    private AgreementSteps agreements;

    @Inject
    private EnrollmentSteps enrollments;

    @Inject
    private MeetingSteps meetings;

    @Inject
    private DevelopmentSteps development;

    @Inject
    private SignSteps signs;

    @Inject
    private DirectoryService directory;

    /** Who works here, where, and which of these cohorts were open to them. */
    public Staff staff(List<Cohort> cohorts) {
        List<Predicate<Person>> audiences =
                cohorts.stream().map(enrollments::isFor).toList();
        Map<BitSet, Set<CohortId>> choices = new HashMap<>();
        Staff staff = new Staff();
        directory.eachActive(person -> {
            staff.works(person.id(), person.orgUnit(), person.location());
            BitSet open = new BitSet(audiences.size());
            for (int place = 0; place < audiences.size(); place++) {
                open.set(place, audiences.get(place).test(person));
            }
            staff.mayJoin(
                    person.id(),
                    choices.computeIfAbsent(
                            open,
                            first -> first.stream()
                                    .mapToObj(place -> cohorts.get(place).id())
                                    .collect(Collectors.toUnmodifiableSet())));
        });
        return staff;
    }

    /** How well the pairs of these cohorts were thought to match when they were proposed. */
    public MatchQuality matchQuality(Collection<Cohort> cohorts) {
        Map<PairId, Integer> scores = new HashMap<>();
        cohorts.forEach(cohort -> scores.putAll(pairs.scores(cohort.id())));
        return new MatchQuality(scores);
    }

    /** What a cohort did; of cohorts in which no pair worked in the quarter, nothing. */
    public CohortActivity of(Cohort cohort, Quarter quarter) {
        List<Pair> working = pairs.ofCohort(cohort.id()).stream()
                .filter(pair -> worked(pair, quarter))
                .toList();
        Map<PersonId, EnrollmentState> states = working.isEmpty() ? Map.of() : enrollments.states(cohort.id());
        List<Worked> worked = new ArrayList<>();
        for (int from = 0; from < working.size(); from += PAIRS_AT_ONCE) {
            worked.addAll(worked(working.subList(from, Math.min(from + PAIRS_AT_ONCE, working.size())), quarter));
        }
        return new CohortActivity(
                cohort.id(),
                cohort.program(),
                states.keySet(),
                in(EnrollmentState.ACCEPTED, states),
                in(EnrollmentState.WAITING, states),
                worked);
    }

    private List<Worked> worked(List<Pair> some, Quarter quarter) {
        List<PairId> ids = some.stream().map(Pair::id).toList();
        Set<PairId> agreed = agreements.signed(ids);
        Map<PairId, PairActivity> met = meetings.activity(ids, quarter.firstDay(), quarter.lastDay());
        Map<PairId, DevelopmentFacts> learned = development.facts(ids);
        Map<PairId, Sign> signed = signs.of(
                some.stream()
                        .filter(pair ->
                                pair.isActive() || pair.until().orElseThrow().isAfter(quarter.lastDay()))
                        .toList(),
                quarter.lastDay().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
        Set<PersonId> completed =
                pairs.completedAsMentees(some.stream().map(Pair::mentor).toList(), quarter.lastDay());
        return some.stream()
                .map(pair -> new Worked(
                        pair.id().value(),
                        pair.mentee(),
                        pair.mentor(),
                        agreed.contains(pair.id()),
                        ending(pair, quarter),
                        Objects.requireNonNull(met.get(pair.id())),
                        Objects.requireNonNull(learned.get(pair.id())),
                        signed.get(pair.id()),
                        completed.contains(pair.mentor())))
                .toList();
    }

    private static Set<PersonId> in(EnrollmentState state, Map<PersonId, EnrollmentState> states) {
        return states.entrySet().stream()
                .filter(person -> person.getValue() == state)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean worked(Pair pair, Quarter quarter) {
        return !pair.since().isAfter(quarter.lastDay())
                && pair.until().map(end -> !end.isBefore(quarter.firstDay())).orElse(true);
    }

    private static @Nullable Ending ending(Pair pair, Quarter quarter) {
        boolean ended = pair.until().map(end -> !end.isAfter(quarter.lastDay())).orElse(false);
        return ended ? pair.ending() : null;
    }
}
