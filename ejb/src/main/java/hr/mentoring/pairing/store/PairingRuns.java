package hr.mentoring.pairing.store;

import hr.mentoring.common.NotFound;
import hr.mentoring.common.PersonId;
import hr.mentoring.job.RunId;
import hr.mentoring.pairing.PairId;
import hr.mentoring.pairing.PairingRunId;
import hr.mentoring.pairing.PairingState;
import hr.mentoring.pairing.ProposalId;
import hr.mentoring.pairing.engine.snapshot.Snapshot;
import hr.mentoring.pairing.model.AnswerEntity;
import hr.mentoring.pairing.model.FixedPairEntity;
import hr.mentoring.pairing.model.PairingRunEntity;
import hr.mentoring.pairing.model.ProposalEntity;
import hr.mentoring.pairing.model.RunData;
import hr.mentoring.pairing.model.UnmatchedEntity;
import hr.mentoring.program.CohortId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The runs of the pairing, their proposals, and what people decided beside them, in the database. */
@Dependent
public class PairingRuns {

    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    /** The run with this id. */
    public PairingRunEntity get(PairingRunId id) {
        return Optional.ofNullable(em.find(PairingRunEntity.class, id.value()))
                .orElseThrow(() -> new NotFound("pairing run", id));
    }

    /** The run with this id, which nobody else can change until the transaction ends. */
    public PairingRunEntity lock(PairingRunId id) {
        return Optional.ofNullable(em.find(PairingRunEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("pairing run", id));
    }

    /** The large part of a run. */
    public RunData data(PairingRunId id) {
        return Optional.ofNullable(em.find(RunData.class, id.value()))
                .orElseThrow(() -> new NotFound("pairing run", id));
    }

    /** The run that a job has made. */
    public Optional<PairingRunEntity> ofJob(RunId job) {
        return em.createQuery("select r from PairingRunEntity r where r.jobRunId = :job", PairingRunEntity.class)
                .setParameter("job", job.value())
                .getResultStream()
                .findFirst();
    }

    /** All runs of a cohort, the newest first. */
    public List<PairingRunEntity> of(CohortId cohort) {
        return em.createQuery(
                        "select r from PairingRunEntity r where r.cohortId = :cohort order by r.id desc",
                        PairingRunEntity.class)
                .setParameter("cohort", cohort.value())
                .getResultList();
    }

    /** Whether a cohort has a run in a state. */
    public boolean any(CohortId cohort, PairingState state) {
        return em.createQuery(
                                "select count(r) from PairingRunEntity r where r.cohortId = :cohort and r.state ="
                                        + " :state",
                                Long.class)
                        .setParameter("cohort", cohort.value())
                        .setParameter("state", state)
                        .getSingleResult()
                > 0;
    }

    /** Keeps a new run with its snapshot. */
    public PairingRunEntity add(PairingRunEntity run, Snapshot snapshot) {
        em.persist(run);
        em.persist(new RunData(run.id(), snapshot));
        return run;
    }

    /** How many proposals of a run are stored. */
    public int countProposals(PairingRunId run) {
        return em.createQuery("select count(p) from ProposalEntity p where p.runId = :run", Long.class)
                .setParameter("run", run.value())
                .getSingleResult()
                .intValue();
    }

    /** Proposals of a run, the weakest first. */
    public List<ProposalEntity> proposals(PairingRunId run, int first, int atMost) {
        return em.createQuery(
                        "select p from ProposalEntity p where p.runId = :run order by p.score, p.place",
                        ProposalEntity.class)
                .setParameter("run", run.value())
                .setFirstResult(first)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** The score of each pair of a cohort that a run proposed, by pair. */
    public Map<PairId, Integer> scores(CohortId cohort) {
        return em.createQuery(
                        "select p.pairId, p.score from ProposalEntity p, PairingRunEntity r"
                                + " where r.id = p.runId and r.cohortId = :cohort and p.pairId is not null",
                        Object[].class)
                .setParameter("cohort", cohort.value())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> new PairId((Long) row[0]), row -> (Integer) row[1], (first, again) -> first));
    }

    /** The first proposals of a run that are no pairs yet, in the order of the plan. */
    public List<ProposalEntity> unpublished(PairingRunId run, int atMost) {
        return em.createQuery(
                        "select p from ProposalEntity p where p.runId = :run and p.pairId is null order by p.place",
                        ProposalEntity.class)
                .setParameter("run", run.value())
                .setMaxResults(atMost)
                .getResultList();
    }

    /** The ids of the mentee and the mentor of each of a run's proposals. */
    public List<Object[]> people(PairingRunId run) {
        return em.createQuery(
                        "select p.menteeId, p.mentorId from ProposalEntity p where p.runId = :run", Object[].class)
                .setParameter("run", run.value())
                .getResultList();
    }

    /** The scores of a run's proposals, ascending. */
    public List<Integer> scores(PairingRunId run) {
        return em.createQuery(
                        "select p.score from ProposalEntity p where p.runId = :run order by p.score", Integer.class)
                .setParameter("run", run.value())
                .getResultList();
    }

    /** The proposal with this id. */
    public ProposalEntity proposal(ProposalId id) {
        return Optional.ofNullable(em.find(ProposalEntity.class, id.value()))
                .orElseThrow(() -> new NotFound("proposal", id));
    }

    /** The proposal that a pair came of; none for a pair of a repair. */
    public Optional<ProposalEntity> proposalOf(PairId pair) {
        return em.createQuery("select p from ProposalEntity p where p.pairId = :pair", ProposalEntity.class)
                .setParameter("pair", pair.value())
                .getResultStream()
                .findFirst();
    }

    /** Keeps a proposal. */
    public void add(ProposalEntity proposal) {
        em.persist(proposal);
    }

    /** Why mentees of a run got fewer mentors than wanted, in the order of the plan. */
    public List<UnmatchedEntity> unmatched(PairingRunId run) {
        return em.createQuery(
                        "select u from UnmatchedEntity u where u.runId = :run order by u.id", UnmatchedEntity.class)
                .setParameter("run", run.value())
                .getResultList();
    }

    /** How many of those are stored. */
    public int countUnmatched(PairingRunId run) {
        return em.createQuery("select count(u) from UnmatchedEntity u where u.runId = :run", Long.class)
                .setParameter("run", run.value())
                .getSingleResult()
                .intValue();
    }

    /** Keeps why a mentee got fewer mentors than wanted. */
    public void add(UnmatchedEntity unmatched) {
        em.persist(unmatched);
    }

    /** How many mentees of a run are known to hear something about themselves. */
    public int countAnswers(PairingRunId run) {
        return em.createQuery("select count(a) from AnswerEntity a where a.runId = :run", Long.class)
                .setParameter("run", run.value())
                .getSingleResult()
                .intValue();
    }

    /** Keeps what a mentee may hear. */
    public void add(AnswerEntity answer) {
        em.persist(answer);
    }

    /** What the members of the first peer groups of a run hear, group by group. */
    public List<AnswerEntity> peers(PairingRunId run, int groupsAtMost) {
        return em.createQuery(
                        "select a from AnswerEntity a where a.runId = :run and a.peerGroup between 1 and :last"
                                + " order by a.peerGroup, a.menteeId",
                        AnswerEntity.class)
                .setParameter("run", run.value())
                .setParameter("last", groupsAtMost)
                .getResultList();
    }

    /** How many peer groups a run found. */
    public int countPeerGroups(PairingRunId run) {
        return Optional.ofNullable(em.createQuery(
                                "select max(a.peerGroup) from AnswerEntity a where a.runId = :run", Integer.class)
                        .setParameter("run", run.value())
                        .getSingleResult())
                .orElse(0);
    }

    /** What a mentee hears of the published runs, the newest first. */
    public List<Object[]> published(PersonId mentee) {
        return em.createQuery(
                        "select r.id, r.cohortId, a, u from PairingRunEntity r"
                                + " left join AnswerEntity a on a.runId = r.id and a.menteeId = :mentee"
                                + " left join UnmatchedEntity u on u.runId = r.id and u.menteeId = :mentee"
                                + " where r.state = :published and (a.id is not null or u.id is not null)"
                                + " order by r.id desc",
                        Object[].class)
                .setParameter("mentee", mentee.value())
                .setParameter("published", PairingState.PUBLISHED)
                .getResultList();
    }

    /** What people decided about pairs of a cohort, in the order in which they did. */
    public List<FixedPairEntity> fixed(CohortId cohort) {
        return em.createQuery(
                        "select f from FixedPairEntity f where f.cohortId = :cohort order by f.madeAt, f.id",
                        FixedPairEntity.class)
                .setParameter("cohort", cohort.value())
                .getResultList();
    }

    /** What was decided about these two. */
    public Optional<FixedPairEntity> fixed(CohortId cohort, PersonId mentee, PersonId mentor) {
        return em.createQuery(
                        "select f from FixedPairEntity f where f.cohortId = :cohort"
                                + " and f.menteeId = :mentee and f.mentorId = :mentor",
                        FixedPairEntity.class)
                .setParameter("cohort", cohort.value())
                .setParameter("mentee", mentee.value())
                .setParameter("mentor", mentor.value())
                .getResultStream()
                .findFirst();
    }

    /** Keeps a decision about two people. */
    public void add(FixedPairEntity fixed) {
        em.persist(fixed);
    }

    /** Forgets a decision about two people. */
    public void remove(FixedPairEntity fixed) {
        em.remove(fixed);
    }
}
