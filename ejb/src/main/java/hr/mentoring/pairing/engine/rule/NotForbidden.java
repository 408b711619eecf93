package hr.mentoring.pairing.engine.rule;

import hr.mentoring.pairing.engine.snapshot.PairKey;
import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.Roster;
import hr.mentoring.pairing.engine.snapshot.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A coordinator may rule a pair out. */
final class NotForbidden implements HardRule {

    @Override
    public String code() {
        return "not-forbidden";
    }

    @Override
    public String sentence() {
        return "has not been ruled out by a coordinator";
    }

    @Override
    public boolean always() {
        return true;
    }

    @Override
    public boolean allows(Participant mentee, Participant mentor, Snapshot snapshot) {
        return !snapshot.forbidden().contains(new PairKey(mentee.id(), mentor.id()));
    }

    @Override
    public RuleRows rows(Roster roster) {
        Map<String, List<String>> ruledOut = roster.snapshot().forbidden().stream()
                .collect(Collectors.groupingBy(
                        PairKey::mentee, Collectors.mapping(PairKey::mentor, Collectors.toList())));
        return (mentee, row) -> RuleRows.strikeAll(
                roster.mentorsAmong(
                        ruledOut.getOrDefault(roster.mentees().get(mentee).id(), List.of())),
                row);
    }
}
