package hr.mentoring.acquaintance;

import hr.mentoring.directory.Person;
import java.time.Instant;

/** A request of the reader's own: to whom, how it stands, and nobody on the way but the first one. */
public record MyIntroduction(
        IntroductionId id, Person mentor, Person first, int steps, IntroductionState state, Instant askedAt) {}
