package hr.mentoring.web.development;

import hr.mentoring.common.NotFound;
import hr.mentoring.development.EvidenceView;
import hr.mentoring.development.GoalView;
import hr.mentoring.development.MappedView;
import hr.mentoring.development.PlanView;
import hr.mentoring.development.StepView;
import java.util.stream.Stream;

/** Finds in a plan what an address names; what belongs to another plan does not exist. */
final class PlanParts {

    private PlanParts() {}

    static MappedView competency(PlanView plan, long id) {
        return plan.competencies().stream()
                .filter(each -> each.id().value() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("competency", id));
    }

    static GoalView goal(PlanView plan, long id) {
        return plan.goals().stream()
                .filter(each -> each.id().value() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("goal", id));
    }

    static StepView step(PlanView plan, long id) {
        return plan.goals().stream()
                .flatMap(goal -> goal.steps().stream())
                .filter(each -> each.id().value() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("step", id));
    }

    static EvidenceView evidence(PlanView plan, long id) {
        return Stream.concat(
                        plan.competencies().stream().flatMap(each -> each.evidence().stream()),
                        plan.goals().stream().flatMap(each -> each.evidence().stream()))
                .filter(each -> each.id().value() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("evidence", id));
    }
}
