package hr.mentoring.web.reciprocity;

import hr.mentoring.pairing.PairId;
import hr.mentoring.program.CohortId;
import hr.mentoring.reciprocity.PairSign;
import hr.mentoring.reciprocity.Sign;
import hr.mentoring.reciprocity.SignService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The early signs of a cohort, for pages of administrators. */
@Named
@RequestScoped
public class SignsPart {

    @EJB
    private SignService signs;

    private final Map<CohortId, List<PairSign>> read = new HashMap<>();

    /** How many pairs of a cohort have this sign. */
    public long count(CohortId cohort, String sign) {
        return of(cohort).stream()
                .filter(each -> each.sign() == Sign.valueOf(sign))
                .count();
    }

    /** The sign of a pair; null for a pair that has ended. */
    public @Nullable Sign sign(CohortId cohort, PairId pair) {
        return of(cohort).stream()
                .filter(each -> each.pair().equals(pair))
                .map(PairSign::sign)
                .findFirst()
                .orElse(null);
    }

    /** Whether there is anything to look at. */
    public boolean isEarly(CohortId cohort) {
        return of(cohort).stream().anyMatch(each -> each.sign().isEarly());
    }

    /** How many pairs work together. */
    public int size(CohortId cohort) {
        return of(cohort).size();
    }

    private List<PairSign> of(CohortId cohort) {
        return read.computeIfAbsent(cohort, signs::ofCohort);
    }
}
