package hr.mentoring.development;

import hr.mentoring.access.Role;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import hr.mentoring.pairing.PairService;
import hr.mentoring.program.CohortId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** What administrators see: that people learn and how much, never what, and never what is said about them. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class DevelopmentFactsService {

    @Inject
    private PairService pairs;

    @Inject
    private DevelopmentSteps steps;

    /** The figures of each pair of a cohort. */
    public Map<PairId, DevelopmentFacts> ofCohort(CohortId cohort) {
        return steps.facts(pairs.ofCohort(cohort).stream().map(Pair::id).toList());
    }
}
