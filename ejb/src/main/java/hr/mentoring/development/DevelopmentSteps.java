package hr.mentoring.development;

import hr.mentoring.development.model.Assessment;
import hr.mentoring.development.model.LearningGoal;
import hr.mentoring.development.model.MappedCompetency;
import hr.mentoring.development.model.Standings;
import hr.mentoring.development.store.Assessments;
import hr.mentoring.development.store.Goals;
import hr.mentoring.development.store.Plans;
import hr.mentoring.pairing.PairId;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What other rooms may count and know of learning plans; they decide themselves who may know what of it. Only jobs and
 * other services call it, never a page or a REST resource.
 */
@Stateless
@PermitAll
public class DevelopmentSteps {

    @Inject
    private Plans plans;

    @Inject
    private Assessments assessments;

    @Inject
    private Goals goals;

    /** That people learn in these pairs, without what is said. */
    public Map<PairId, DevelopmentFacts> facts(Collection<PairId> pairs) {
        Map<PairId, List<Learning>> learning = learning(pairs);
        Map<PairId, List<LearningGoal>> pursued = goals.of(pairs).stream()
                .filter(goal -> goal.state() != GoalState.LEFT)
                .collect(Collectors.groupingBy(LearningGoal::pair));
        Map<PairId, Map<StepState, Integer>> steps = goals.steps(pairs);
        Map<PairId, DevelopmentFacts> facts = new LinkedHashMap<>();
        pairs.forEach(pair -> facts.put(
                pair,
                facts(
                        pair,
                        learning.getOrDefault(pair, List.of()),
                        pursued.getOrDefault(pair, List.of()),
                        steps.getOrDefault(pair, Map.of()))));
        return facts;
    }

    /** How far the mentee of a pair has come in each competency that both have spoken about. */
    public List<Learned> learned(PairId pair) {
        return learning(List.of(pair)).getOrDefault(pair, List.of()).stream()
                .flatMap(each -> Growth.of(each.standings()).stream()
                        .map(growth -> new Learned(each.mapped().competency(), growth.reached(), growth.gained())))
                .toList();
    }

    /** A competency with what both said about it. */
    private record Learning(MappedCompetency mapped, List<Standing> standings) {

        private boolean isGain() {
            return Growth.of(standings).filter(growth -> growth.gained() > 0).isPresent();
        }
    }

    private Map<PairId, List<Learning>> learning(Collection<PairId> pairs) {
        List<MappedCompetency> mapped = plans.competenciesOf(pairs);
        Map<MappedId, List<Assessment>> said =
                assessments.of(mapped.stream().map(MappedCompetency::id).toList()).stream()
                        .collect(Collectors.groupingBy(Assessment::mapped));
        return mapped.stream()
                .map(each -> new Learning(each, Standings.of(said.getOrDefault(each.id(), List.of()))))
                .collect(Collectors.groupingBy(each -> each.mapped().pair()));
    }

    private static DevelopmentFacts facts(
            PairId pair, List<Learning> learning, List<LearningGoal> goals, Map<StepState, Integer> steps) {
        int done = steps.getOrDefault(StepState.DONE, 0);
        return new DevelopmentFacts(
                pair,
                learning.size(),
                (int) learning.stream()
                        .filter(each -> !each.standings().isEmpty())
                        .count(),
                (int) learning.stream().filter(Learning::isGain).count(),
                goals.size(),
                (int) goals.stream()
                        .filter(goal -> goal.state() == GoalState.REACHED)
                        .count(),
                done + steps.getOrDefault(StepState.OPEN, 0),
                done);
    }
}
