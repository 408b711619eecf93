package hr.mentoring.pairing;

import hr.mentoring.pairing.engine.Contribution;
import hr.mentoring.pairing.engine.Diagnosis;
import hr.mentoring.pairing.engine.FairnessLedger;
import hr.mentoring.pairing.engine.PairExplanation;
import hr.mentoring.pairing.engine.Price;
import hr.mentoring.pairing.engine.TeamsBound;
import hr.mentoring.pairing.engine.UnmatchedExplanation;
import hr.mentoring.pairing.engine.criterion.Reason;
import java.util.List;
import java.util.Optional;

/** Turns what the engine says into this room's own records, so that nobody outside speaks the engine's language. */
final class Explained {

    private Explained() {}

    static PairReasons of(PairExplanation explanation) {
        return new PairReasons(
                explanation.score(),
                explanation.contributions().stream().map(Explained::part).toList(),
                explanation.brokenRules());
    }

    private static PairReasons.Part part(Contribution contribution) {
        return new PairReasons.Part(
                contribution.criterion(),
                contribution.points(),
                contribution.most(),
                contribution.reasons().stream().map(Explained::reason).toList());
    }

    private static PairReasons.Reason reason(Reason reason) {
        return new PairReasons.Reason(
                reason.code(),
                PairReasons.Direction.valueOf(reason.direction().name()),
                reason.arguments().stream()
                        .map(argument -> new PairReasons.Quote(argument.kind().name(), argument.value()))
                        .toList());
    }

    static Unmatched of(UnmatchedExplanation explanation) {
        return new Unmatched(
                SnapshotMaker.person(explanation.mentee()),
                explanation.mentors(),
                explanation.removedBy(),
                explanation.candidates(),
                explanation.fullCandidates(),
                explanation.otherMentees(),
                explanation
                        .change()
                        .map(change -> new Unmatched.Change(
                                change.help().name(), change.code(), change.choices(), change.morePeople()))
                        .orElse(null));
    }

    static CohortDiagnosis of(Diagnosis diagnosis) {
        return new CohortDiagnosis(
                diagnosis.withoutCandidate().size(),
                diagnosis.wouldHaveOne(),
                diagnosis.idleMentors().size());
    }

    static ChangePrice of(Price price) {
        return new ChangePrice(
                price.people(),
                price.pairs(),
                price.total(),
                price.worst(),
                price.moves().stream()
                        .map(move -> new ChangePrice.Move(
                                SnapshotMaker.person(move.mentee()),
                                move.from().stream().map(SnapshotMaker::person).toList(),
                                move.to().stream().map(SnapshotMaker::person).toList()))
                        .toList());
    }

    static Optional<TeamFigures> of(TeamsBound teams) {
        return teams.mentees() == 0
                ? Optional.empty()
                : Optional.of(new TeamFigures(teams.mentees(), teams.points(), teams.bound()));
    }

    static List<FairnessFigures> of(FairnessLedger ledger) {
        return ledger.entries().stream()
                .map(entry -> new FairnessFigures(
                        entry.groupedBy().name(),
                        entry.group(),
                        entry.mentees(),
                        entry.plan().matched(),
                        entry.plan().lowest(),
                        entry.plan().median(),
                        entry.plan().mean(),
                        entry.reference().matched(),
                        entry.reference().mean()))
                .toList();
    }
}
