package hr.mentoring.development;

import hr.mentoring.agreement.Both;
import hr.mentoring.agreement.OwnPairs;
import hr.mentoring.agreement.Side;
import hr.mentoring.common.PersonId;
import hr.mentoring.development.model.Assessment;
import hr.mentoring.development.model.Evidence;
import hr.mentoring.development.model.LearningGoal;
import hr.mentoring.development.model.LearningStep;
import hr.mentoring.development.model.MappedCompetency;
import hr.mentoring.development.model.Plan;
import hr.mentoring.development.model.Standings;
import hr.mentoring.development.store.Assessments;
import hr.mentoring.development.store.Goals;
import hr.mentoring.development.store.Plans;
import hr.mentoring.pairing.PairId;
import hr.mentoring.profile.Competency;
import hr.mentoring.profile.CompetencyId;
import hr.mentoring.profile.ProfileService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Shows a plan as one of the two sees it: what the other one typed and has not said is no part of it. */
@Dependent
class PlanViews {

    @Inject
    private Plans plans;

    @Inject
    private Assessments assessments;

    @Inject
    private Goals goals;

    @Inject
    private ProfileService profiles;

    @Inject
    private OwnPairs own;

    /** The plan of a pair. */
    PlanView of(Both both) {
        PairId pair = both.pair().id();
        Round round = plans.find(pair).map(Plan::round).orElse(Round.START);
        List<Evidence> evidence = plans.evidenceOf(pair);
        boolean open = both.pair().isActive();
        return new PlanView(
                both,
                round,
                open && spoken(pair, round) ? round.next().orElse(null) : null,
                open,
                competencies(pair, round, both.side(), evidence),
                goals(pair, evidence));
    }

    /** Whether both have spoken about something in this round. */
    boolean spoken(PairId pair, Round round) {
        return byCompetency(plans.competenciesOf(List.of(pair))).values().stream()
                .anyMatch(said -> Standings.of(said).stream().anyMatch(standing -> standing.round() == round));
    }

    private List<MappedView> competencies(PairId pair, Round round, Side side, List<Evidence> evidence) {
        List<MappedCompetency> mapped = plans.competenciesOf(List.of(pair));
        Map<MappedId, List<Assessment>> said = byCompetency(mapped);
        Map<CompetencyId, Competency> catalog =
                profiles.competencies().stream().collect(Collectors.toMap(Competency::id, Function.identity()));
        return mapped.stream()
                .map(each -> view(
                        each,
                        Objects.requireNonNull(catalog.get(each.competency())),
                        said.getOrDefault(each.id(), List.of()),
                        round,
                        side,
                        shown(evidence, one -> one.isOf(each.id()))))
                .toList();
    }

    private static MappedView view(
            MappedCompetency mapped,
            Competency competency,
            List<Assessment> said,
            Round round,
            Side side,
            List<EvidenceView> evidence) {
        return new MappedView(
                mapped.id(),
                competency,
                mapped.aim().orElse(null),
                Standings.of(said),
                said.stream()
                        .filter(each -> each.round() == round && each.side() == side)
                        .map(Assessment::sheet)
                        .findFirst()
                        .orElse(AssessmentSheet.EMPTY),
                said.stream().anyMatch(each -> each.round() == round && each.side() != side && each.isSaid()),
                evidence);
    }

    private List<GoalView> goals(PairId pair, List<Evidence> evidence) {
        LocalDate today = own.today();
        return goals.of(List.of(pair)).stream()
                .map(goal -> view(goal, today, shown(evidence, one -> one.isOf(goal.id()))))
                .toList();
    }

    private static GoalView view(LearningGoal goal, LocalDate today, List<EvidenceView> evidence) {
        return new GoalView(
                goal.id(),
                goal.horizon(),
                goal.what(),
                goal.success(),
                goal.source().isPresent(),
                goal.edits(),
                goal.state(),
                goal.word(),
                goal.steps().stream().map(step -> view(step, today)).toList(),
                evidence,
                goal.closedAt().orElse(null));
    }

    private static StepView view(LearningStep step, LocalDate today) {
        return new StepView(
                step.id(),
                step.what(),
                step.dueOn(),
                step.isOpen() && step.dueOn().isBefore(today),
                step.state(),
                step.word(),
                step.moved(),
                step.closedAt().orElse(null));
    }

    private List<EvidenceView> shown(List<Evidence> evidence, Predicate<Evidence> about) {
        PersonId me = own.me();
        return evidence.stream()
                .filter(about)
                .map(each -> new EvidenceView(
                        each.id(),
                        each.isBroughtBy(me),
                        each.words(),
                        each.link().orElse(null),
                        each.addedAt()))
                .toList();
    }

    private Map<MappedId, List<Assessment>> byCompetency(List<MappedCompetency> mapped) {
        return assessments.of(mapped.stream().map(MappedCompetency::id).toList()).stream()
                .collect(Collectors.groupingBy(Assessment::mapped));
    }
}
