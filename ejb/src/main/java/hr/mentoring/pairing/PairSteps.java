package hr.mentoring.pairing;

import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.model.PairEntity;
import hr.mentoring.pairing.store.Pairs;
import hr.mentoring.program.CohortId;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Reads pairs where there is no caller. Only jobs, timers and observers call it, never a page or a REST resource. */
@Stateless
@PermitAll
public class PairSteps {

    @Inject
    private Pairs pairs;

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

    /** All pairs of a person on either side, active and ended, the newest first. */
    public List<Pair> of(PersonId person) {
        return pairs.of(person).stream().map(PairEntity::toPair).toList();
    }
}
