package hr.mentoring.concern;

import hr.mentoring.agreement.NextStep.Turn;
import hr.mentoring.agreement.OpenPoint;
import hr.mentoring.agreement.OpenPoints;
import hr.mentoring.agreement.OwnPairs;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** What the caller is to clear up with the other one, or waits for. */
@Dependent
class MisunderstandingPoints implements OpenPoints {

    @Inject
    private MisunderstandingService misunderstandings;

    @Inject
    private OwnPairs own;

    @Override
    public List<OpenPoint> mine() {
        return misunderstandings.open().stream().map(this::point).toList();
    }

    private OpenPoint point(MisunderstandingView one) {
        boolean waiting = one.isSpokenByMe();
        return OpenPoint.of(
                waiting ? "concern.wait.answer" : "concern.owe.answer",
                waiting ? Turn.THEIRS : Turn.MINE,
                own.other(own.get(one.pair())),
                "/portal/concern?pair=" + one.pair());
    }
}
