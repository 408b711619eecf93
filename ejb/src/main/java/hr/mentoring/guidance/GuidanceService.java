package hr.mentoring.guidance;

import hr.mentoring.access.CurrentUser;
import hr.mentoring.access.Role;
import hr.mentoring.agreement.AgreementService;
import hr.mentoring.agreement.Side;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.guidance.model.Occasions;
import hr.mentoring.guidance.store.GuidanceTexts;
import hr.mentoring.guidance.store.PutAways;
import hr.mentoring.meeting.MeetingService;
import hr.mentoring.meeting.MeetingView;
import hr.mentoring.pairing.MyOutcome;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import hr.mentoring.pairing.PairService;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.CohortService;
import hr.mentoring.program.Phase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one word of guidance that fits the caller's moment. It is shown where they are anyway, never sent; who puts it away
 * does not see it again, and hears something only at the next moment.
 */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class GuidanceService {

    @Inject
    private GuidanceTexts texts;

    @Inject
    private PutAways putAways;

    @EJB
    private AgreementService relationships;

    @EJB
    private MeetingService meetings;

    @EJB
    private PairService pairs;

    @EJB
    private CohortService cohorts;

    @EJB
    private DirectoryService directory;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** What the caller is told now, on their home; empty most of the time. */
    public Optional<Card> now() {
        return card(occasions());
    }

    /** What the caller is told now about one of their pairs, on the page of a meeting. */
    public Optional<Card> now(PairId pair) {
        PairId own = pairs.own(pair).id();
        return card(occasions().stream()
                .filter(occasion -> own.equals(occasion.pair()))
                .toList());
    }

    /** The texts for somebody whom a pairing gave no mentor, whether put away or not. */
    public List<Bilingual> forUnmatched() {
        return texts.shown(Moment.UNMATCHED, Side.MENTEE);
    }

    /** Puts an occasion away for good. */
    public void putAway(String occasion) {
        RuleBroken.require(
                occasions().stream().anyMatch(known -> known.key().equals(occasion)), "guidance.moment-over");
        putAways.add(user.requirePersonId(), occasion, clock.instant());
    }

    private Optional<Card> card(List<Occasion> occasions) {
        if (occasions.isEmpty()) {
            return Optional.empty();
        }
        Set<String> gone = putAways.of(user.requirePersonId());
        return occasions.stream()
                .filter(occasion -> !gone.contains(occasion.key()))
                .map(this::card)
                .filter(card -> !card.texts().isEmpty())
                .findFirst();
    }

    private Card card(Occasion occasion) {
        List<Bilingual> all = texts.shown(occasion.moment(), occasion.side());
        boolean one = occasion.moment().isOneAtATime() && !all.isEmpty();
        return new Card(occasion, one ? List.of(all.get(Math.floorMod(occasion.turn(), all.size()))) : all);
    }

    private List<Occasion> occasions() {
        Optional<PersonId> me = user.personId();
        if (me.isEmpty()) {
            return List.of();
        }
        Map<PairId, List<MeetingView>> met = meetings.mine().stream()
                .collect(Collectors.groupingBy(meeting -> meeting.pair().id()));
        Occasions rule = new Occasions(clock.instant(), directory.get(me.get()).timeZone());
        Stream<Occasion> ofPairs = relationships.mine().stream()
                .flatMap(
                        one -> rule
                                .of(
                                        one.pair(),
                                        one.side(),
                                        one.nextReview(),
                                        met.getOrDefault(one.pair().id(), List.of()))
                                .stream());
        return Stream.concat(ofPairs, unmatched().map(Occasions::unmatched))
                .sorted(Comparator.comparing(Occasion::moment))
                .toList();
    }

    private Stream<CohortId> unmatched() {
        List<Pair> mine = pairs.mine();
        return pairs.myOutcomes().stream()
                .filter(outcome -> outcome.alone().isPresent())
                .map(MyOutcome::cohort)
                .filter(cohort -> cohorts.get(cohort).phase() == Phase.ACTIVE)
                .filter(cohort -> mine.stream()
                        .noneMatch(pair -> pair.isActive() && pair.cohort().equals(cohort)));
    }
}
