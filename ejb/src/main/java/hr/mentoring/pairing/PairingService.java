package hr.mentoring.pairing;

import hr.mentoring.access.CurrentUser;
import hr.mentoring.access.Role;
import hr.mentoring.common.NotFound;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.enrollment.Enrollment;
import hr.mentoring.enrollment.EnrollmentService;
import hr.mentoring.job.JobService;
import hr.mentoring.job.RunId;
import hr.mentoring.pairing.engine.CompiledCohort;
import hr.mentoring.pairing.engine.PlanChange;
import hr.mentoring.pairing.engine.snapshot.PairKey;
import hr.mentoring.pairing.engine.snapshot.Snapshot;
import hr.mentoring.pairing.engine.solve.PairingPlan;
import hr.mentoring.pairing.model.AnswerEntity;
import hr.mentoring.pairing.model.FixedPairEntity;
import hr.mentoring.pairing.model.PairEntity;
import hr.mentoring.pairing.model.PairingRunEntity;
import hr.mentoring.pairing.model.ProposalEntity;
import hr.mentoring.pairing.model.UnmatchedEntity;
import hr.mentoring.pairing.store.PairingRuns;
import hr.mentoring.pairing.store.Pairs;
import hr.mentoring.program.Cohort;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.CohortService;
import hr.mentoring.program.PairingObjective;
import hr.mentoring.program.Phase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lets administrators run the pairing of a cohort, look at what it proposes, decide otherwise, and publish it. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class PairingService {

    private static final int ALTERNATIVES = 5;
    private static final int LONGEST_NOTE = 1000;

    @Inject
    private PairingRuns runs;

    @Inject
    private Pairs pairs;

    @Inject
    private CompiledRuns compiled;

    @EJB
    private PricesAhead ahead;

    @EJB
    private Publication publication;

    @EJB
    private JobService jobs;

    @EJB
    private CohortService cohorts;

    @EJB
    private EnrollmentService enrollments;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Event<PairFixed> fixed;

    @Inject
    private Event<PairReleased> released;

    /**
     * Starts the pairing of a cohort, or answers the run that is at work already.
     *
     * @throws RuleBroken {@code pairing.not-in-phase}, or {@code pairing.nobody} if a side is empty
     */
    public RunId start(CohortId id) {
        Cohort cohort = cohorts.get(id);
        RuleBroken.require(isOpen(cohort), "pairing.not-in-phase", cohort.name());
        RuleBroken.require(!isBeingPublished(cohort), "pairing.publishing");
        List<Enrollment> accepted = enrollments.acceptedOf(id);
        RuleBroken.require(
                accepted.stream().anyMatch(Enrollment::asMentee)
                        && accepted.stream().anyMatch(Enrollment::asMentor),
                "pairing.nobody",
                cohort.name());
        return jobs.start(PairingSteps.JOB, id.toString(), Map.of());
    }

    /** A run. */
    public PairingRun get(PairingRunId id) {
        return runs.get(id).toRun();
    }

    /** All runs of a cohort, the newest first. */
    public List<PairingRun> of(CohortId cohort) {
        return runs.of(cohort).stream().map(PairingRunEntity::toRun).toList();
    }

    /** The newest run of a cohort whose proposals can be looked at. */
    public Optional<PairingRun> latest(CohortId cohort) {
        return of(cohort).stream()
                .filter(run -> run.state() != PairingState.PREPARING)
                .findFirst();
    }

    /** The run that a job has made; empty before its first stage is complete. */
    public Optional<PairingRun> ofJob(RunId job) {
        return runs.ofJob(job).map(PairingRunEntity::toRun);
    }

    /** What was to be expected; empty before the cohort was scored. */
    public Optional<CohortDiagnosis> diagnosis(PairingRunId id) {
        return runs.data(id).diagnosis();
    }

    /** How far teams of mentors cover what their mentees want; empty where nobody wants several mentors. */
    public Optional<TeamFigures> teams(PairingRunId id) {
        return runs.data(id).teams();
    }

    /** What is proven of the weakest pairs; empty unless the program asks for the fairest plan, and before it was found. */
    public Optional<WeakestPairs> weakest(PairingRunId id) {
        return get(id).objective() == PairingObjective.FAIREST
                ? runs.data(id)
                        .plan()
                        .map(WeakestPairs::of)
                        .filter(pairs -> !pairs.levels().isEmpty())
                : Optional.empty();
    }

    /** How groups of people fared. */
    public List<FairnessFigures> fairness(PairingRunId id) {
        return runs.data(id).ledger();
    }

    /** Proposals, the weakest first. */
    public List<Proposal> proposals(PairingRunId run, int first, int atMost) {
        return runs.proposals(run, first, atMost).stream()
                .map(ProposalEntity::toProposal)
                .toList();
    }

    /** How many proposals there are. */
    public int countProposals(PairingRunId run) {
        return runs.countProposals(run);
    }

    /** A proposal. */
    public Proposal proposal(ProposalId id) {
        return runs.proposal(id).toProposal();
    }

    /** How many proposals have a score in each tenth of what is possible, the lowest tenth first. */
    public int[] distribution(PairingRunId run) {
        int[] tenths = new int[10];
        runs.scores(run).forEach(score -> tenths[Math.min(9, score / 1000)]++);
        return tenths;
    }

    /** Why mentees got fewer mentors than wanted. */
    public List<Unmatched> unmatched(PairingRunId run) {
        return runs.unmatched(run).stream().map(UnmatchedEntity::toUnmatched).toList();
    }

    /** The first groups of mentees with similar needs who have no mentor. */
    public List<PeerCircle> peers(PairingRunId run, int groupsAtMost) {
        Map<Integer, List<MenteeAnswer>> groups = runs.peers(run, groupsAtMost).stream()
                .map(AnswerEntity::toAnswer)
                .collect(Collectors.groupingBy(MenteeAnswer::peerGroup, TreeMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> new PeerCircle(
                        group.getKey(),
                        group.getValue().stream().map(MenteeAnswer::mentee).toList(),
                        group.getValue().get(0).sharedNeeds()))
                .toList();
    }

    /** How many such groups a run found. */
    public int countPeers(PairingRunId run) {
        return runs.countPeerGroups(run);
    }

    /** The mentors who fit a mentee best besides those that the run proposes. */
    public List<Alternative> alternatives(PairingRunId run, PersonId menteeId) {
        CompiledCohort cohort = compiled.cohort(run);
        PairingPlan plan = plan(run);
        int mentee = cohort.menteeIndex(SnapshotMaker.key(menteeId));
        int[] load = plan.load(cohort.mentors().size());
        return IntStream.range(0, load.length)
                .filter(mentor -> !plan.has(mentee, mentor))
                .mapToObj(mentor -> new Alternative(
                        SnapshotMaker.person(cohort.mentors().get(mentor).id()),
                        cohort.score(mentee, mentor),
                        load[mentor] < cohort.problem().capacity(mentor)))
                .filter(alternative -> alternative.score() >= 0)
                .sorted(Comparator.comparingInt(Alternative::score).reversed().thenComparing(Alternative::mentor))
                .limit(ALTERNATIVES)
                .toList();
    }

    /**
     * Begins to make ready for prices of a run beside the caller, as the first one would wait for that otherwise. Nothing
     * happens where that was begun before, or where the run cannot be decided about any more.
     *
     * @return whether this call made the prices ready, once that is known
     */
    public Future<Boolean> expectPrices(PairingRunId id) {
        PairingRun run = get(id);
        boolean canBeDecided = run.state() == PairingState.READY && isOpen(cohorts.get(run.cohort()));
        return canBeDecided && compiled.expectsPricesFirst(id)
                ? ahead.makeReady(id)
                : CompletableFuture.completedFuture(false);
    }

    /**
     * What a decision about two people would cost or bring the cohort, beside the run.
     *
     * @throws RuleBroken {@code pairing.contradicts-lock} if another decision stands against it
     */
    public ChangePrice price(PairingRunId run, PersonId mentee, PersonId mentor, Fixing kind) {
        String menteeKey = SnapshotMaker.key(mentee);
        String mentorKey = SnapshotMaker.key(mentor);
        requireBoth(run, mentee, mentor);
        return priced(
                run,
                kind == Fixing.LOCK
                        ? new PlanChange.Force(menteeKey, mentorKey)
                        : new PlanChange.Forbid(menteeKey, mentorKey));
    }

    /**
     * What it would cost or bring the cohort if a mentor took nobody, or one more.
     *
     * @throws RuleBroken {@code pairing.contradicts-lock} if a locked pair stands against it
     */
    public ChangePrice price(PairingRunId run, PersonId mentor, MentorChange change) {
        String key = SnapshotMaker.key(mentor);
        RuleBroken.require(compiled.cohort(run).isMentor(key), "pairing.not-both-in-run");
        return priced(
                run,
                change == MentorChange.TAKES_NOBODY
                        ? new PlanChange.ExcludeMentor(key)
                        : new PlanChange.AddPlaces(key, 1));
    }

    private ChangePrice priced(PairingRunId run, PlanChange change) {
        try {
            return Explained.of(compiled.prices(run).of(change));
        } catch (IllegalArgumentException contradiction) {
            throw new RuleBroken("pairing.contradicts-lock");
        }
    }

    /** Whether the cohort is so small that prices can be told without being asked for. */
    public boolean isQuick(PairingRunId run) {
        return compiled.isQuick(run);
    }

    /** What people decided about pairs of a cohort, in the order in which they did. */
    public List<FixedPair> fixedPairs(CohortId cohort) {
        return runs.fixed(cohort).stream().map(FixedPairEntity::toFixedPair).toList();
    }

    /**
     * Decides that two people must, or must not, be a pair in every later run.
     *
     * @param note why; may be blank
     */
    public void fix(CohortId cohort, PersonId mentee, PersonId mentor, Fixing kind, String note) {
        requireOpen(cohort);
        if (note.length() > LONGEST_NOTE) {
            throw RuleBroken.on("note", "pairing.note-long", LONGEST_NOTE);
        }
        requireEnrolled(cohort, mentee, Enrollment::asMentee);
        requireEnrolled(cohort, mentor, Enrollment::asMentor);
        RuleBroken.require(!mentee.equals(mentor), "pairing.not-themselves");
        FixedPair decision = new FixedPair(cohort, mentee, mentor, kind, note.strip(), user.actor(), clock.instant());
        runs.fixed(cohort, mentee, mentor)
                .ifPresentOrElse(known -> known.decide(decision), () -> runs.add(new FixedPairEntity(decision)));
        fixed.fire(new PairFixed(cohort, mentee, mentor, kind));
    }

    /** Takes back what was decided about two people; nothing happens if nothing was. */
    public void release(CohortId cohort, PersonId mentee, PersonId mentor) {
        requireOpen(cohort);
        runs.fixed(cohort, mentee, mentor).ifPresent(known -> {
            runs.remove(known);
            released.fire(new PairReleased(cohort, mentee, mentor));
        });
    }

    /** What changed since a run took its picture of the cohort. */
    public ChangesSince changesSince(PairingRunId id) {
        PairingRunEntity run = runs.get(id);
        Snapshot snapshot = compiled.cohort(id).snapshot();
        Set<PersonId> seen = snapshot.participants().stream()
                .map(one -> SnapshotMaker.person(one.id()))
                .collect(Collectors.toSet());
        Set<PersonId> now = enrollments.acceptedOf(run.cohort()).stream()
                .map(Enrollment::person)
                .collect(Collectors.toSet());
        List<FixedPair> decided = fixedPairs(run.cohort());
        List<PairKey> elsewhere = pairs.activeElsewhere(run.cohort(), id).stream()
                .map(PairEntity::toPair)
                .map(pair -> SnapshotMaker.key(pair.mentee(), pair.mentor()))
                .toList();
        return ChangesSince.between(snapshot, decided, seen, now, elsewhere);
    }

    /** Whom a publication would reach. */
    public PublicationSummary summary(PairingRunId id) {
        Set<Long> mentees = new HashSet<>();
        Set<Long> people = new HashSet<>();
        int count = 0;
        for (Object[] two : runs.people(id)) {
            mentees.add((Long) two[0]);
            people.add((Long) two[0]);
            people.add((Long) two[1]);
            count++;
        }
        return new PublicationSummary(count, mentees.size(), people.size(), runs.countUnmatched(id));
    }

    /**
     * Makes the proposals of the newest run pairs, tells everybody, and lets the cohort begin; goes on with what was
     * interrupted.
     *
     * @return how many pairs there are
     * @throws RuleBroken if the run is not ready, not confirmed, not the newest, or the cohort changed since
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int publish(PairingRunId id) {
        PairingRun run = get(id);
        PairingRun newest = latest(run.cohort()).orElseThrow(() -> new NotFound("pairing run", id));
        RuleBroken.require(newest.id().equals(id), "pairing.newer-run");
        Cohort cohort = cohorts.get(run.cohort());
        RuleBroken.require(isOpen(cohort), "pairing.not-in-phase", cohort.name());
        if (!isBeingPublished(cohort)) {
            ChangesSince changes = changesSince(id);
            RuleBroken.require(changes.isEmpty(), "pairing.changed-since", changes.count());
        }
        publication.begin(id);
        boolean more = true;
        while (more) {
            more = publication.goOn(id);
        }
        return publication.finish(id);
    }

    /** Whether the publication of a cohort's pairing was begun and not ended. */
    public boolean isBeingPublished(Cohort cohort) {
        return isOpen(cohort) && runs.any(cohort.id(), PairingState.PUBLISHED);
    }

    private PairingPlan plan(PairingRunId run) {
        return compiled.plan(run).orElseThrow(() -> new RuleBroken("pairing.not-ready"));
    }

    private void requireBoth(PairingRunId run, PersonId mentee, PersonId mentor) {
        CompiledCohort cohort = compiled.cohort(run);
        boolean both = cohort.isMentee(SnapshotMaker.key(mentee)) && cohort.isMentor(SnapshotMaker.key(mentor));
        RuleBroken.require(both, "pairing.not-both-in-run");
    }

    private void requireEnrolled(CohortId cohort, PersonId person, Predicate<Enrollment> role) {
        boolean enrolled = enrollments.acceptedOf(cohort).stream()
                .anyMatch(one -> one.person().equals(person) && role.test(one));
        RuleBroken.require(enrolled, "pairing.not-both-in-run");
    }

    private void requireOpen(CohortId id) {
        Cohort cohort = cohorts.get(id);
        RuleBroken.require(isOpen(cohort), "pairing.not-in-phase", cohort.name());
        RuleBroken.require(!isBeingPublished(cohort), "pairing.publishing");
    }

    private static boolean isOpen(Cohort cohort) {
        return cohort.phase() == Phase.PAIRING || cohort.phase() == Phase.REVIEW;
    }
}
