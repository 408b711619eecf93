package hr.mentoring.reciprocity;

import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** The one word about pairs for those who count them. Only jobs call it, never a page or a REST resource. */
@Stateless
@PermitAll
public class SignSteps {

    @Inject
    private Balances balances;

    /** The word about each of these pairs, as it stood at a moment. */
    public Map<PairId, Sign> of(Collection<Pair> pairs, Instant at) {
        return balances.signs(pairs, at).stream().collect(Collectors.toMap(PairSign::pair, PairSign::sign));
    }
}
