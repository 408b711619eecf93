package hr.mentoring.pairing;

import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.engine.snapshot.PairKey;
import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.Snapshot;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What changed since a run took its picture of the cohort.
 *
 * @param decided what people have decided about pairs and the run does not know
 * @param releasedPairs how many decisions were taken back that the run still obeys
 * @param joined how many people came in
 * @param left how many people left
 * @param promised how many of the run's mentors were given mentees in another cohort, which takes of the same hours
 */
public record ChangesSince(List<FixedPair> decided, int releasedPairs, int joined, int left, int promised) {

    public ChangesSince {
        decided = List.copyOf(decided);
    }

    /** Compares a run's snapshot with decisions and people of now, and with the running pairs of its mentors in other cohorts. */
    static ChangesSince between(
            Snapshot snapshot,
            List<FixedPair> now,
            Set<PersonId> seen,
            Set<PersonId> present,
            Collection<PairKey> elsewhere) {
        Set<PairKey> obeyed = new HashSet<>();
        List<FixedPair> unknown = now.stream()
                .filter(decision -> {
                    PairKey pair = SnapshotMaker.key(decision.mentee(), decision.mentor());
                    boolean known =
                            (decision.kind() == Fixing.LOCK ? snapshot.locked() : snapshot.forbidden()).contains(pair);
                    if (known) {
                        obeyed.add(pair);
                    }
                    boolean both = present.contains(decision.mentee()) && present.contains(decision.mentor());
                    return !known && both;
                })
                .toList();
        int released = (int) snapshot.locked().stream()
                        .filter(pair -> !obeyed.contains(pair))
                        .count()
                + (int) snapshot.forbidden().stream()
                        .filter(pair -> !obeyed.contains(pair))
                        .count();
        int joined =
                (int) present.stream().filter(person -> !seen.contains(person)).count();
        int left =
                (int) seen.stream().filter(person -> !present.contains(person)).count();
        return new ChangesSince(unknown, released, joined, left, promised(snapshot, elsewhere));
    }

    /** How many mentors have a pair in another cohort of which the snapshot knows nothing, be it of a run or of a repair. */
    private static int promised(Snapshot snapshot, Collection<PairKey> elsewhere) {
        Map<String, Set<String>> known = snapshot.participants().stream()
                .collect(Collectors.toMap(Participant::id, Participant::previousPartners));
        return (int) elsewhere.stream()
                .filter(pair -> !known.getOrDefault(pair.mentor(), Set.of()).contains(pair.mentee()))
                .map(PairKey::mentor)
                .distinct()
                .count();
    }

    /** How many changes there are. */
    public int count() {
        return decided.size() + releasedPairs + joined + left + promised;
    }

    /** Whether the run still shows the cohort as it is. */
    public boolean isEmpty() {
        return count() == 0;
    }
}
