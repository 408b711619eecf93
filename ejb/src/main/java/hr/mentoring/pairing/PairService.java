package hr.mentoring.pairing;

import hr.mentoring.access.CurrentUser;
import hr.mentoring.access.Role;
import hr.mentoring.common.NotAllowed;
import hr.mentoring.common.NotFound;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.model.AnswerEntity;
import hr.mentoring.pairing.model.PairEntity;
import hr.mentoring.pairing.model.UnmatchedEntity;
import hr.mentoring.pairing.store.PairingRuns;
import hr.mentoring.pairing.store.Pairs;
import hr.mentoring.program.CohortId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The published pairs. A pair is known to its two people and to administrators; for everybody else it does not exist.
 */
@Stateless
@RolesAllowed({Role.EMPLOYEE, Role.ADMINISTRATOR})
public class PairService {

    /** Rules of the program, as opposed to what people asked for in confidence. */
    private static final Set<String> TELLABLE =
            Set.of("not-in-own-line", "common-language", "shared-hours", "seniority-order", "other-field", "floor");

    @Inject
    private Pairs pairs;

    @Inject
    private PairingRuns runs;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Event<PairEnded> ended;

    /**
     * A pair that the caller may know of.
     *
     * @throws NotFound if there is none, or it is somebody else's
     */
    public Pair get(PairId id) {
        return known(id).toPair();
    }

    /**
     * One of the caller's pairs. To everybody but its two people, administrators included, what a pair does together does
     * not exist.
     *
     * @throws NotFound if there is none, or it is somebody else's
     */
    public Pair own(PairId id) {
        Pair pair = get(id);
        if (user.personId().filter(pair::includes).isEmpty()) {
            throw new NotFound("pair", id);
        }
        return pair;
    }

    /** The caller's pairs on either side, active and ended, the newest first; none for an operator. */
    public List<Pair> mine() {
        return user.personId().map(pairs::of).orElse(List.of()).stream()
                .map(PairEntity::toPair)
                .toList();
    }

    /** All pairs of a cohort, active and ended. */
    @RolesAllowed(Role.ADMINISTRATOR)
    public List<Pair> ofCohort(CohortId cohort) {
        return pairs.of(cohort).stream().map(PairEntity::toPair).toList();
    }

    /** All pairs of a person on either side, active and ended, the newest first. */
    @RolesAllowed(Role.ADMINISTRATOR)
    public List<Pair> ofPerson(PersonId person) {
        return pairs.of(person).stream().map(PairEntity::toPair).toList();
    }

    /**
     * Why the caller and the other one are a pair, as far as the caller may know: nothing that the other told in
     * confidence, and no score that would give it away.
     *
     * @throws NotAllowed for everybody but the two
     */
    @RolesAllowed(Role.EMPLOYEE)
    public PairReasons reasons(PairId id) {
        Pair pair = get(id);
        PersonId me = user.requirePersonId();
        if (!pair.includes(me)) {
            throw new NotAllowed("reading the reasons of pair " + id);
        }
        return runs.proposalOf(id)
                .map(proposal -> pair.mentee().equals(me) ? proposal.forMentee() : proposal.forMentor())
                .map(PairReasons::withoutScores)
                .orElse(PairReasons.NONE);
    }

    /** What the published pairings mean to the caller as a mentee, the newest first; none for an operator. */
    @RolesAllowed(Role.EMPLOYEE)
    public List<MyOutcome> myOutcomes() {
        return user.personId().map(runs::published).orElse(List.of()).stream()
                .map(row -> new MyOutcome(
                        new CohortId((Long) row[1]),
                        Optional.ofNullable((AnswerEntity) row[2]).map(AnswerEntity::toAnswer),
                        Optional.ofNullable((UnmatchedEntity) row[3])
                                .map(UnmatchedEntity::toUnmatched)
                                .map(PairService::alone)))
                .toList();
    }

    private static MyOutcome.Alone alone(Unmatched unmatched) {
        String rule = unmatched.removedBy().entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .filter(TELLABLE::contains)
                .orElse("");
        return new MyOutcome.Alone(unmatched.candidates() > 0, rule);
    }

    /**
     * Ends a pair: either of the two may, and an administrator.
     *
     * @throws hr.mentoring.common.RuleBroken {@code pairing.pair-ended-already}
     */
    public void end(PairId id, Ending how) {
        known(id).end(how, LocalDate.now(clock));
        ended.fire(new PairEnded(id));
    }

    private PairEntity known(PairId id) {
        PairEntity pair = pairs.get(id);
        boolean mine = user.personId().filter(pair.toPair()::includes).isPresent();
        if (!mine && !user.is(Role.ADMINISTRATOR)) {
            throw new NotFound("pair", id);
        }
        return pair;
    }
}
