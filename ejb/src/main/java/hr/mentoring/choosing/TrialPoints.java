package hr.mentoring.choosing;

import hr.mentoring.agreement.NextStep.Turn;
import hr.mentoring.agreement.OpenPoint;
import hr.mentoring.agreement.OpenPoints;
import hr.mentoring.agreement.OwnPairs;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Whether the caller would like to go on with somebody, as long as it is to be said. */
@Dependent
class TrialPoints implements OpenPoints {

    @Inject
    private TrialService trials;

    @Inject
    private OwnPairs own;

    @Override
    public List<OpenPoint> mine() {
        return own.active().stream()
                .flatMap(pair -> trials.of(pair.id()).stream())
                .filter(trial -> trial.state() == TrialState.OPEN)
                .map(TrialPoints::point)
                .toList();
    }

    private static OpenPoint point(TrialView trial) {
        return new OpenPoint(
                trial.isMyTurn() ? "choosing.owe.say" : "choosing.wait.say",
                trial.isMyTurn() ? Turn.MINE : Turn.THEIRS,
                trial.other(),
                "/portal/match?pair=" + trial.pair(),
                "",
                trial.decideBy(),
                null);
    }
}
