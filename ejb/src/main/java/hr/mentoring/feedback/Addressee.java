package hr.mentoring.feedback;

import hr.mentoring.agreement.Side;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import java.util.stream.Stream;

/** Somebody who can be asked about one of their pairs. */
public record Addressee(PairId pair, PersonId person, Side side) {

    /** Both sides of a pair. */
    static Stream<Addressee> bothOf(Pair pair) {
        return Stream.of(
                new Addressee(pair.id(), pair.mentee(), Side.MENTEE),
                new Addressee(pair.id(), pair.mentor(), Side.MENTOR));
    }
}
