package hr.mentoring.pairing;

import hr.mentoring.access.CurrentUser;
import hr.mentoring.access.Role;
import hr.mentoring.common.NotAllowed;
import hr.mentoring.common.NotFound;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.model.PairEntity;
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

/**
 * The published pairs. A pair is known to its two people and to administrators; for everybody else it does not exist.
 */
@Stateless
@RolesAllowed({Role.EMPLOYEE, Role.ADMINISTRATOR})
public class PairService {

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
