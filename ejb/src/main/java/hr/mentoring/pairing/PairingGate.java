package hr.mentoring.pairing;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.job.JobSteps;
import hr.mentoring.pairing.store.PairingRuns;
import hr.mentoring.program.Cohort;
import hr.mentoring.program.CohortGate;
import hr.mentoring.program.Phase;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Holds a cohort back where its pairs would be missing or lost: it is reviewed when there is something to review, becomes
 * active by publishing a pairing alone, and cannot go back behind a publication.
 */
@Dependent
class PairingGate implements CohortGate {

    @Inject
    private PairingRuns runs;

    @EJB
    private JobSteps jobs;

    @Override
    public Optional<RuleBroken> mayMove(Cohort cohort, Phase to) {
        boolean published = runs.any(cohort.id(), PairingState.PUBLISHED);
        if (to == Phase.REVIEW && cohort.phase() == Phase.PAIRING && !runs.any(cohort.id(), PairingState.READY)) {
            return Optional.of(new RuleBroken("pairing.nothing-to-review", cohort.name()));
        }
        if (to == Phase.ACTIVE && cohort.phase() == Phase.REVIEW && !published) {
            return Optional.of(new RuleBroken("pairing.publish-first", cohort.name()));
        }
        if (to == Phase.REVIEW && cohort.phase() == Phase.ACTIVE && published) {
            return Optional.of(new RuleBroken("pairing.people-know", cohort.name()));
        }
        if (to == Phase.ENROLLING && jobs.isActive(PairingSteps.JOB, cohort.id().toString())) {
            return Optional.of(new RuleBroken("pairing.at-work", cohort.name()));
        }
        return Optional.empty();
    }
}
