package hr.mentoring.reciprocity;

import hr.mentoring.access.Role;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairService;
import hr.mentoring.program.CohortId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** What administrators see of give and take: one word about each pair that works together, never what or who. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class SignService {

    @Inject
    private PairService pairs;

    @Inject
    private Balances balances;

    @Inject
    private Clock clock;

    /** The word about each pair of a cohort that still works together. */
    public List<PairSign> ofCohort(CohortId cohort) {
        return balances.signs(
                pairs.ofCohort(cohort).stream().filter(Pair::isActive).toList(), clock.instant());
    }
}
