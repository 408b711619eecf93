package hr.mentoring.agreement;

import hr.mentoring.directory.Person;
import hr.mentoring.pairing.Pair;

/**
 * The two of a pair, as one of them sees it.
 *
 * @param side which of them the reader is
 */
public record Both(Pair pair, Person mentee, Person mentor, Side side) implements TwoSides {}
