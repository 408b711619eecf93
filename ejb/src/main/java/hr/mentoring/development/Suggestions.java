package hr.mentoring.development;

import hr.mentoring.agreement.Goal;
import hr.mentoring.profile.CompetencyId;
import java.util.List;
import java.util.Map;

/**
 * What a plan could begin with.
 *
 * @param needs competencies that the mentee said they need and that the plan does not have; the mentee alone sees them
 * @param goals goals of the agreement in force that the plan does not have
 */
public record Suggestions(List<CompetencyId> needs, Map<AgreedGoal, Goal> goals) {}
