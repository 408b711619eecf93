package hr.mentoring.agreement;

import hr.mentoring.access.CurrentUser;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.directory.Person;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import hr.mentoring.pairing.PairService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The pairs of the caller, and the day and clock that the caller lives by; for the services of rooms that a pair works in. */
@Dependent
public class OwnPairs {

    @Inject
    private PairService pairs;

    @Inject
    private DirectoryService directory;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** The caller. */
    public PersonId me() {
        return user.requirePersonId();
    }

    /**
     * One of the caller's pairs, to read.
     *
     * @throws hr.mentoring.common.NotFound if there is none, or it is somebody else's
     */
    public Pair get(PairId id) {
        return pairs.own(id);
    }

    /**
     * One of the caller's pairs, to write.
     *
     * @throws RuleBroken {@code agreement.pair-over} when it has ended
     */
    public Pair open(PairId id) {
        Pair pair = get(id);
        RuleBroken.require(pair.isActive(), "agreement.pair-over");
        return pair;
    }

    /** All of the caller's pairs, the newest first. */
    public List<Pair> all() {
        return pairs.mine();
    }

    /** Those of the caller's pairs that still work together. */
    public List<Pair> active() {
        return all().stream().filter(Pair::isActive).toList();
    }

    /** What day it is where the caller works. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    /** The clock that the caller lives by. */
    public ZoneId zone() {
        return directory.get(me()).timeZone();
    }

    /** The other one of a pair. */
    public Person other(Pair pair) {
        return directory.get(pair.otherThan(me()));
    }

    /** Which of the two the caller is. */
    public Side side(Pair pair) {
        return Side.of(pair, me());
    }

    /** The two of a pair, as the caller sees it. */
    public Both both(PairId id) {
        Pair pair = get(id);
        return new Both(pair, directory.get(pair.mentee()), directory.get(pair.mentor()), side(pair));
    }
}
