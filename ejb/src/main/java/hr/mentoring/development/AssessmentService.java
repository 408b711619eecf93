package hr.mentoring.development;

import hr.mentoring.access.Role;
import hr.mentoring.agreement.OwnPairs;
import hr.mentoring.agreement.Side;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.development.model.Assessment;
import hr.mentoring.development.model.MappedCompetency;
import hr.mentoring.development.model.Plan;
import hr.mentoring.development.model.Standings;
import hr.mentoring.development.store.Assessments;
import hr.mentoring.development.store.Plans;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each of the two says about the competencies of their plan: the mentee about themselves, the mentor honestly about
 * the mentee. It is typed in peace and read by the other one when both have said theirs.
 */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class AssessmentService {

    @Inject
    private Plans plans;

    @Inject
    private Assessments assessments;

    @Inject
    private OwnPairs own;

    @Inject
    private Clock clock;

    @Inject
    private Event<AssessmentSaid> saidEvent;

    /**
     * Keeps what the caller has typed about a competency in the current round; nobody else sees it.
     *
     * @param level null as long as none is chosen
     * @param continues the revision that the caller had in front of them; 0 for an empty sheet
     * @return what is kept now
     * @throws RuleBroken {@code agreement.pair-over}, {@code development.said-already}, {@code development.typed-elsewhere}
     *     or {@code common.too-long}
     */
    public AssessmentSheet keep(MappedId id, @Nullable Level level, String why, int continues) {
        MappedCompetency competency = plans.get(id);
        Pair pair = own.open(competency.pair());
        Assessment sheet = assessments.open(id, round(pair.id()), own.side(pair), clock.instant());
        sheet.keep(continues, level, why, clock.instant());
        return sheet.sheet();
    }

    /**
     * Says everything that the caller has completed in this round and not said yet. It stays as it is from now on.
     *
     * @return how many competencies it was
     * @throws RuleBroken {@code agreement.pair-over} or {@code development.nothing-to-say}
     */
    public int say(PairId id) {
        Pair pair = own.open(id);
        Round round = round(id);
        Side side = own.side(pair);
        List<Assessment> all = assessments.of(plans.competenciesOf(List.of(id)).stream()
                .map(MappedCompetency::id)
                .toList());
        List<Assessment> said = all.stream()
                .filter(each -> each.round() == round && each.side() == side)
                .filter(each -> each.say(clock.instant()))
                .toList();
        RuleBroken.require(!said.isEmpty(), "development.nothing-to-say");
        saidEvent.fire(new AssessmentSaid(id, own.me(), round, count(all, round, side), isReadable(all, said)));
        return said.size();
    }

    private Round round(PairId pair) {
        return plans.find(pair).map(Plan::round).orElse(Round.START);
    }

    private static int count(List<Assessment> all, Round round, Side side) {
        return (int) all.stream()
                .filter(each -> each.round() == round && each.side() == side && each.isSaid())
                .count();
    }

    private static boolean isReadable(List<Assessment> all, List<Assessment> said) {
        return said.stream()
                .anyMatch(fresh ->
                        Standings.of(all.stream()
                                        .filter(each -> each.mapped().equals(fresh.mapped()))
                                        .toList())
                                .stream()
                                .anyMatch(standing -> standing.round() == fresh.round()));
    }
}
