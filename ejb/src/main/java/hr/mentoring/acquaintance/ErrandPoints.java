package hr.mentoring.acquaintance;

import hr.mentoring.agreement.NextStep.Turn;
import hr.mentoring.agreement.OpenPoint;
import hr.mentoring.agreement.OpenPoints;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** The requests for an introduction that lie with the caller. */
@Dependent
class ErrandPoints implements OpenPoints {

    @Inject
    private IntroductionService introductions;

    @Override
    public List<OpenPoint> mine() {
        return introductions.errands().stream()
                .map(errand ->
                        OpenPoint.of("acquaintance.owe.errand", Turn.MINE, errand.requester(), "/portal/introductions"))
                .toList();
    }
}
