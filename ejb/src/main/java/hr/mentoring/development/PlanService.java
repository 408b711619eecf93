package hr.mentoring.development;

import hr.mentoring.access.Role;
import hr.mentoring.agreement.AgreementService;
import hr.mentoring.agreement.AgreementText;
import hr.mentoring.agreement.AgreementView;
import hr.mentoring.agreement.Goal;
import hr.mentoring.agreement.OwnPairs;
import hr.mentoring.agreement.Side;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.development.model.LearningGoal;
import hr.mentoring.development.model.MappedCompetency;
import hr.mentoring.development.model.Plan;
import hr.mentoring.development.store.Assessments;
import hr.mentoring.development.store.Goals;
import hr.mentoring.development.store.Plans;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import hr.mentoring.profile.CompetencyId;
import hr.mentoring.profile.ProfileService;
import hr.mentoring.profile.Skill;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The learning plan of a pair, for its two people and nobody else: which competencies it is about, how far the mentee wants
 * to come, and in which round the two look at them. {@link AssessmentService} is for what each says, {@link GoalService}
 * for goals and steps, {@link EvidenceService} for what shows that something was learned.
 */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class PlanService {

    @Inject
    private Plans plans;

    @Inject
    private Assessments assessments;

    @Inject
    private Goals goals;

    @Inject
    private PlanViews views;

    @Inject
    private OwnPairs own;

    @Inject
    private ProfileService profiles;

    @Inject
    private AgreementService agreements;

    @Inject
    private Clock clock;

    @Inject
    private Event<CompetencyMapped> mapped;

    @Inject
    private Event<CompetencyDropped> dropped;

    @Inject
    private Event<AimSet> aimed;

    @Inject
    private Event<ReassessmentBegun> begun;

    /** The plan of one of the caller's pairs. */
    public PlanView read(PairId id) {
        return views.of(own.both(id));
    }

    /** What the plan of one of the caller's pairs could begin with, or go on with. */
    public Suggestions suggestions(PairId id) {
        Pair pair = own.get(id);
        return new Suggestions(own.side(pair) == Side.MENTEE ? needs(id) : List.of(), agreed(id));
    }

    /**
     * Puts a competency of the catalog into the plan; either of the two may.
     *
     * @throws RuleBroken {@code agreement.pair-over}, {@code development.competency-unknown}, {@code
     *     development.competency-twice} or {@code development.competencies-many}
     */
    public MappedId map(PairId id, CompetencyId competency) {
        own.open(id);
        RuleBroken.require(
                profiles.competencies().stream().anyMatch(known -> known.id().equals(competency)),
                "development.competency-unknown");
        Set<CompetencyId> known = mapped(id);
        RuleBroken.require(!known.contains(competency), "development.competency-twice");
        RuleBroken.require(
                known.size() < MappedCompetency.MOST, "development.competencies-many", MappedCompetency.MOST);
        MappedCompetency fresh = new MappedCompetency(id, competency, own.me(), clock.instant());
        plans.add(fresh);
        mapped.fire(new CompetencyMapped(id, fresh.id(), own.me()));
        return fresh.id();
    }

    /**
     * Takes a competency out, as long as nobody has written anything about it.
     *
     * @throws RuleBroken {@code agreement.pair-over} or {@code development.competency-begun}
     */
    public void drop(MappedId id) {
        MappedCompetency competency = open(id);
        boolean begunAlready = !assessments.of(List.of(id)).isEmpty()
                || plans.evidenceOf(competency.pair()).stream().anyMatch(evidence -> evidence.isOf(id));
        RuleBroken.require(!begunAlready, "development.competency-begun");
        plans.remove(competency);
        dropped.fire(new CompetencyDropped(competency.pair(), id, own.me()));
    }

    /**
     * Says how far the mentee wants to come.
     *
     * @throws RuleBroken {@code agreement.pair-over} or {@code development.mentees}
     */
    public void aim(MappedId id, Level level) {
        MappedCompetency competency = open(id);
        competency.aimFor(own.side(own.get(competency.pair())), level);
        aimed.fire(new AimSet(competency.pair(), id, own.me()));
    }

    /**
     * Opens the next round of looking at the competencies; either of the two may, once both have spoken in this one.
     *
     * @throws RuleBroken {@code agreement.pair-over}, {@code development.round-last} or {@code development.round-unspoken}
     */
    public void reassess(PairId id) {
        own.open(id);
        Plan plan = plans.open(id, clock.instant());
        plan.reassess(views.spoken(id, plan.round()), clock.instant());
        begun.fire(new ReassessmentBegun(id, own.me(), plan.round()));
    }

    private MappedCompetency open(MappedId id) {
        MappedCompetency competency = plans.get(id);
        own.open(competency.pair());
        return competency;
    }

    private Set<CompetencyId> mapped(PairId id) {
        return plans.competenciesOf(List.of(id)).stream()
                .map(MappedCompetency::competency)
                .collect(Collectors.toSet());
    }

    private List<CompetencyId> needs(PairId id) {
        Set<CompetencyId> known = mapped(id);
        return profiles.mine().details().needs().stream()
                .map(Skill::competency)
                .filter(need -> !known.contains(need))
                .toList();
    }

    private Map<AgreedGoal, Goal> agreed(PairId id) {
        Set<AgreedGoal> taken = goals.of(List.of(id)).stream()
                .map(LearningGoal::source)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        Map<AgreedGoal, Goal> left = new LinkedHashMap<>();
        agreements
                .read(id)
                .inForce()
                .ifPresent(version -> numbered(version).forEach((source, goal) -> {
                    if (!taken.contains(source)) {
                        left.put(source, goal);
                    }
                }));
        return left;
    }

    private static Map<AgreedGoal, Goal> numbered(AgreementView.Version version) {
        AgreementText text = version.text();
        Map<AgreedGoal, Goal> numbered = new LinkedHashMap<>();
        for (int i = 0; i < text.goals().size(); i++) {
            numbered.put(new AgreedGoal(version.number(), i + 1), text.goals().get(i));
        }
        return numbered;
    }
}
