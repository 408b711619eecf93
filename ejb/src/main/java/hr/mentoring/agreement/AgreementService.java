package hr.mentoring.agreement;

import hr.mentoring.access.CurrentUser;
import hr.mentoring.access.Role;
import hr.mentoring.agreement.AgreementView.Draft;
import hr.mentoring.agreement.model.Agreement;
import hr.mentoring.agreement.model.AgreementVersion;
import hr.mentoring.agreement.model.TextComparison;
import hr.mentoring.agreement.model.WorkingDraft;
import hr.mentoring.agreement.store.Agreements;
import hr.mentoring.agreement.store.Farewells;
import hr.mentoring.agreement.store.WorkingDrafts;
import hr.mentoring.common.PersonId;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.directory.Person;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import hr.mentoring.pairing.PairService;
import hr.mentoring.program.Cohort;
import hr.mentoring.program.CohortService;
import hr.mentoring.program.ProgramService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The agreement of a pair, for its two people and nobody else: to everybody else, administrators included, it does not
 * exist. They draft, answer, compare, sign and review; {@link EndingService} is for the end.
 */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class AgreementService {

    @Inject
    private Agreements agreements;

    @Inject
    private WorkingDrafts drafts;

    @Inject
    private Farewells farewells;

    @Inject
    private PairService pairs;

    @Inject
    private CohortService cohorts;

    @Inject
    private ProgramService programs;

    @Inject
    private DirectoryService directory;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Event<AgreementDrafted> drafted;

    @Inject
    private Event<AgreementSigned> signed;

    @Inject
    private Event<AgreementReviewed> reviewed;

    /** What the program of a pair asks people to write, by point; the words of its administrators. */
    public Map<Point, String> prompts(PairId id) {
        Cohort cohort = cohorts.get(pairs.own(id).cohort());
        return TemplatePrompts.of(programs.get(cohort.program()).design().agreement());
    }

    /** All that the caller may see of the agreement of one of their pairs. */
    public AgreementView read(PairId id) {
        Pair pair = pairs.own(id);
        Person me = me();
        Agreement agreement = agreements.find(id).orElseGet(() -> new Agreement(pair));
        LocalDate today = today(me);
        return new AgreementView(
                pair,
                directory.get(pair.mentee()),
                directory.get(pair.mentor()),
                Side.of(pair, me.id()),
                state(pair, agreement),
                next(pair, agreement, me, today),
                agreement.versions().stream().map(AgreementService::view).toList(),
                agreement.onTable().map(AgreementVersion::number).orElse(0),
                agreement.inForce().map(AgreementVersion::number).orElse(0),
                agreement.inForceSince().orElse(null),
                drafts.find(id, me.id()).map(AgreementService::view).orElse(null),
                agreement.reviewDue(today).orElse(null),
                agreement.nextReview().orElse(null),
                agreement.reviews().stream()
                        .map(review -> new AgreementView.Confirmation(review.by(), review.at(), review.dueOn()))
                        .toList(),
                farewells.of(id).stream()
                        .map(farewell -> new AgreementView.Leave(
                                farewell.person(), farewell.thanks(), farewell.saidAt(), farewell.endedIt()))
                        .toList());
    }

    /** The caller's relationships, those of today first, each with its next step. */
    public List<AgreementSummary> mine() {
        if (user.personId().isEmpty()) {
            return List.of();
        }
        Person me = me();
        LocalDate today = today(me);
        List<Pair> mine = pairs.mine();
        Map<PairId, Agreement> written = agreements
                .of(mine.stream().map(Pair::id).toList())
                .stream()
                .collect(Collectors.toMap(Agreement::pair, Function.identity()));
        Map<PersonId, Person> others =
                directory.all(mine.stream().map(pair -> pair.otherThan(me.id())).toList());
        return mine.stream()
                .map(pair -> {
                    Agreement agreement = written.getOrDefault(pair.id(), new Agreement(pair));
                    return new AgreementSummary(
                            pair,
                            Side.of(pair, me.id()),
                            Objects.requireNonNull(others.get(pair.otherThan(me.id()))),
                            state(pair, agreement),
                            next(pair, agreement, me, today),
                            agreement.nextReview().orElse(null));
                })
                .sorted(Comparator.comparing(summary -> !summary.pair().isActive()))
                .toList();
    }

    /**
     * Keeps what the caller is typing; nobody else sees it.
     *
     * @param continues the revision that the caller had in front of them; 0 for an empty sheet
     * @return the new revision
     * @throws hr.mentoring.common.RuleBroken {@code agreement.draft-elsewhere} when another window has saved since
     */
    public int saveDraft(PairId id, Proposal proposal, int continues) {
        pairs.own(id);
        return drafts.open(id, user.requirePersonId(), clock.instant())
                .save(continues, proposal.knows(), proposal.text(), proposal.note(), clock.instant());
    }

    /** Throws away what the caller was writing. */
    public void discardDraft(PairId id) {
        pairs.own(id);
        drafts.find(id, user.requirePersonId()).ifPresent(drafts::remove);
    }

    /**
     * Puts a text on the table for the other one to answer.
     *
     * @return its number
     */
    public int propose(PairId id, Proposal proposal) {
        Pair pair = pairs.own(id);
        PersonId author = user.requirePersonId();
        AgreementVersion version = agreements
                .open(pair)
                .propose(author, proposal.knows(), proposal.text(), proposal.note(), clock.instant());
        drafts.find(id, author).ifPresent(drafts::remove);
        drafted.fire(new AgreementDrafted(id, version.number(), author));
        return version.number();
    }

    /**
     * Signs the text on the table.
     *
     * @param hash the SHA-256 of the text that the caller has read
     */
    public void sign(PairId id, String hash) {
        Agreement agreement = written(id);
        PersonId signer = user.requirePersonId();
        int number = agreement.latestNumber();
        boolean inForce = agreement.sign(signer, hash, clock.instant());
        signed.fire(new AgreementSigned(id, number, signer, inForce));
    }

    /** Confirms that the two looked at the agreement and that it still fits. */
    public void confirmReview(PairId id) {
        Agreement agreement = written(id);
        Person me = me();
        agreement.confirmReview(me.id(), today(me), clock.instant());
        reviewed.fire(new AgreementReviewed(id, me.id()));
    }

    /** What changed from one text to another. */
    public Comparison compare(PairId id, int from, int to) {
        Agreement agreement = written(id);
        return TextComparison.of(
                agreement.version(from).text(), agreement.version(to).text());
    }

    /** What a text not yet proposed changes in the latest one on the table. */
    public Comparison compareWithLatest(PairId id, AgreementText text) {
        Agreement agreement = written(id);
        return TextComparison.of(agreement.version(agreement.latestNumber()).text(), text);
    }

    /** The very characters whose SHA-256 was signed. */
    public String canonicalText(PairId id, int number) {
        return written(id).version(number).canonicalText();
    }

    private Agreement written(PairId id) {
        Pair pair = pairs.own(id);
        return agreements.find(id).orElseGet(() -> new Agreement(pair));
    }

    private Person me() {
        return directory.get(user.requirePersonId());
    }

    private LocalDate today(Person person) {
        return LocalDate.ofInstant(clock.instant(), person.timeZone());
    }

    /** A pair may have ended before anything was written. */
    private static AgreementState state(Pair pair, Agreement agreement) {
        return pair.isActive() ? agreement.state() : AgreementState.ENDED;
    }

    private NextStep next(Pair pair, Agreement agreement, Person me, LocalDate today) {
        if (pair.isActive()) {
            return agreement.nextStepFor(me.id(), today);
        }
        boolean thanked = farewells.of(pair.id()).stream()
                .anyMatch(farewell -> farewell.person().equals(me.id()));
        return thanked ? NextStep.OVER : NextStep.THANK;
    }

    private static AgreementView.Version view(AgreementVersion version) {
        return new AgreementView.Version(
                version.number(),
                version.author(),
                version.writtenAt(),
                version.note(),
                version.text(),
                version.hash(),
                version.isGenuine(),
                version.signatures().stream()
                        .map(signature ->
                                new AgreementView.Signed(signature.person(), signature.signedAt(), signature.hash()))
                        .toList());
    }

    private static Draft view(WorkingDraft draft) {
        return new Draft(draft.text(), draft.note(), draft.basedOn(), draft.revision(), draft.savedAt());
    }
}
