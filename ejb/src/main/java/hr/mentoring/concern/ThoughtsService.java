package hr.mentoring.concern;

import hr.mentoring.access.Role;
import hr.mentoring.agreement.OwnPairs;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.concern.model.Sheet;
import hr.mentoring.concern.store.Sheets;
import hr.mentoring.pairing.PairId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Thoughts that somebody gathers before they speak; for themselves alone, whatever anybody else's role. */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class ThoughtsService {

    @Inject
    private Sheets sheets;

    @Inject
    private OwnPairs own;

    @Inject
    private Clock clock;

    /** What the caller has gathered about one of their pairs. */
    public Thoughts read(PairId pair) {
        return sheets.find(own.get(pair).id(), own.me()).map(Sheet::thoughts).orElse(Thoughts.NONE);
    }

    /**
     * Keeps what the caller types.
     *
     * @param continues the revision that the caller had in front of them; 0 for an empty sheet
     * @return the new revision
     * @throws RuleBroken {@code concern.thoughts-elsewhere} when another window saved something else since
     */
    public int save(PairId pair, Map<Question, String> answers, int continues) {
        PairId mine = own.get(pair).id();
        return sheets.open(mine, own.me(), clock.instant()).save(continues, answers, clock.instant());
    }

    /** Throws away what the caller has gathered. */
    public void forget(PairId pair) {
        sheets.find(own.get(pair).id(), own.me()).ifPresent(sheets::remove);
    }
}
