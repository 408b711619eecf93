package hr.mentoring.pairing;

import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.model.PairEntity;
import hr.mentoring.pairing.store.PairingRuns;
import hr.mentoring.pairing.store.Pairs;
import hr.mentoring.program.CohortId;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads pairs where there is no caller. Only jobs, timers and observers call it, never a page or a REST resource. */
@Stateless
@PermitAll
public class PairSteps {

    @Inject
    private Pairs pairs;

    @Inject
    private PairingRuns runs;

    /** The pair with this id. */
    public Optional<Pair> find(PairId id) {
        return pairs.find(id).map(PairEntity::toPair);
    }

    /** Every pair there ever was, active and ended. */
    public List<Pair> all() {
        return pairs.all();
    }

    /** All pairs of a cohort, active and ended. */
    public List<Pair> ofCohort(CohortId cohort) {
        return pairs.of(cohort).stream().map(PairEntity::toPair).toList();
    }

    /** Those of these people who have completed a mentoring as mentees by a day, that day included. */
    public Set<PersonId> completedAsMentees(Collection<PersonId> people, LocalDate by) {
        return pairs.completedAsMentees(people, by);
    }

    /** How well each pair of a cohort was thought to match when it was proposed, 0 to 10,000; empty for all others. */
    public Map<PairId, Integer> scores(CohortId cohort) {
        return runs.scores(cohort);
    }

    /** All pairs of a person on either side, active and ended, the newest first. */
    public List<Pair> of(PersonId person) {
        return pairs.of(person).stream().map(PairEntity::toPair).toList();
    }
}
