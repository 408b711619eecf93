package hr.mentoring.acquaintance;

import hr.mentoring.access.CurrentUser;
import hr.mentoring.access.Role;
import hr.mentoring.acquaintance.model.Introduction;
import hr.mentoring.acquaintance.store.Introductions;
import hr.mentoring.common.NotFound;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.directory.DirectoryService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Asks people one knows for an introduction to somebody one does not know. Whoever asks sees how far it is and whom to ask
 * first; each on the way sees who asks, by whom it came and whom it goes to next, and passes it on or stops it silently.
 */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class IntroductionService {

    @Inject
    private Introductions introductions;

    @Inject
    private Acquaintances acquaintances;

    @EJB
    private DirectoryService directory;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Event<IntroductionAsked> asked;

    @Inject
    private Event<IntroductionPassed> passed;

    @Inject
    private Event<IntroductionAnswered> answered;

    /**
     * How the caller could be introduced to somebody; empty where no chain of at most six steps leads there, also around
     * those with whom earlier requests fell silent.
     */
    public Optional<Way> way(PersonId mentor) {
        return chain(mentor)
                .map(chain -> new Way(directory.get(mentor), directory.get(chain.get(1)), chain.size() - 1));
    }

    /**
     * Asks the first one of the shortest way.
     *
     * @param word what the mentor, and everybody on the way, reads
     * @throws RuleBroken {@code acquaintance.running}, {@code acquaintance.no-way}, {@code acquaintance.known-already} or
     *     {@code acquaintance.word-missing}
     */
    public IntroductionId ask(PersonId mentor, String word) {
        PersonId me = user.requirePersonId();
        RuleBroken.require(
                introductions.of(me).stream()
                        .noneMatch(known ->
                                known.mentor().equals(mentor) && known.state().isRunning()),
                "acquaintance.running",
                directory.get(mentor).name());
        List<PersonId> chain = chain(mentor).orElseThrow(() -> new RuleBroken("acquaintance.no-way"));
        Introduction fresh = new Introduction(chain, word, clock.instant());
        introductions.add(fresh);
        asked.fire(new IntroductionAsked(fresh.id()));
        announce(fresh);
        return fresh.id();
    }

    /** What the caller has asked for, the latest first. */
    public List<MyIntroduction> mine() {
        return user.personId().map(introductions::of).orElse(List.of()).stream()
                .map(one -> new MyIntroduction(
                        one.id(),
                        directory.get(one.mentor()),
                        directory.get(one.people().get(1)),
                        one.people().size() - 1,
                        one.state(),
                        one.askedAt()))
                .toList();
    }

    /** What lies with the caller, the longest first. */
    public List<Errand> errands() {
        return user.personId().map(introductions::waitingFor).orElse(List.of()).stream()
                .map(this::errand)
                .toList();
    }

    /**
     * Passes a request on that lies with the caller.
     *
     * @throws RuleBroken {@code acquaintance.over}
     */
    public void passOn(IntroductionId id) {
        Introduction held = held(id);
        held.passOn(clock.instant());
        announce(held);
    }

    /**
     * Stops a request that lies with the caller; nobody is told.
     *
     * @throws RuleBroken {@code acquaintance.over}
     */
    public void stop(IntroductionId id) {
        held(id).stop();
    }

    /**
     * Answers a request that has arrived at the caller.
     *
     * @throws RuleBroken {@code acquaintance.over}
     */
    public void answer(IntroductionId id, boolean welcome) {
        Introduction held = held(id);
        held.answer(welcome);
        answered.fire(new IntroductionAnswered(id, held.requester(), held.mentor(), welcome));
    }

    private Optional<List<PersonId>> chain(PersonId mentor) {
        PersonId me = user.requirePersonId();
        if (me.equals(mentor) || !directory.get(mentor).active()) {
            return Optional.empty();
        }
        Set<PersonId> silent = introductions.of(me).stream()
                .filter(one -> one.mentor().equals(mentor) && one.state() == IntroductionState.ENDED)
                .map(Introduction::holder)
                .filter(holder -> !holder.equals(mentor))
                .collect(Collectors.toSet());
        return acquaintances.chains().shortest(me, mentor, silent);
    }

    private void announce(Introduction one) {
        passed.fire(new IntroductionPassed(
                one.id(),
                one.holder(),
                one.people().get(one.place() - 1),
                one.state() == IntroductionState.ARRIVED,
                one.place()));
    }

    private Errand errand(Introduction one) {
        List<PersonId> people = one.people();
        boolean arrived = one.place() == people.size() - 1;
        return new Errand(
                one.id(),
                directory.get(one.requester()),
                directory.get(people.get(one.place() - 1)),
                arrived ? null : directory.get(people.get(one.place() + 1)),
                one.word(),
                one.movedAt());
    }

    private Introduction held(IntroductionId id) {
        Introduction found = introductions.get(id);
        if (!found.holder().equals(user.requirePersonId())) {
            throw new NotFound("introduction", id);
        }
        return found;
    }
}
