package hr.mentoring.meeting;

import hr.mentoring.access.Role;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import hr.mentoring.pairing.PairService;
import hr.mentoring.program.CohortId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** What administrators see: that pairs meet and how often, never what they say. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class MeetingFactsService {

    @Inject
    private PairService pairs;

    @Inject
    private MeetingSteps steps;

    /** The figures of each pair of a cohort. */
    public Map<PairId, MeetingFacts> ofCohort(CohortId cohort) {
        return steps.facts(pairs.ofCohort(cohort).stream().map(Pair::id).toList());
    }
}
