package hr.mentoring.agreement;

import hr.mentoring.access.Role;
import hr.mentoring.agreement.store.Farewells;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import hr.mentoring.pairing.PairService;
import hr.mentoring.program.CohortId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What administrators see: that agreements are drafted, signed and ended, never what they say. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class AgreementStatusService {

    @Inject
    private PairService pairs;

    @Inject
    private AgreementSteps steps;

    @Inject
    private Farewells farewells;

    /** The status of each pair of a cohort. */
    public Map<PairId, AgreementStatus> ofCohort(CohortId cohort) {
        return steps.statuses(pairs.ofCohort(cohort));
    }

    /** What people of a cohort chose to tell HR about why their relationship ended, the latest last. */
    public List<EndingReason> reasons(CohortId cohort) {
        return farewells.of(pairs.ofCohort(cohort).stream().map(Pair::id).toList()).stream()
                .map(farewell -> farewell.reasonForHr() == null
                        ? null
                        : new EndingReason(
                                farewell.pair(), farewell.person(), farewell.saidAt(), farewell.reasonForHr()))
                .filter(Objects::nonNull)
                .toList();
    }
}
