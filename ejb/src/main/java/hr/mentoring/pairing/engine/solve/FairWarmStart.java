package hr.mentoring.pairing.engine.solve;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * For problems of {@link Objective#FAIREST}: finds the highest total at the levels of the proven plan as for additive worth.
 * If what proves the old plan's people, pairs and levels also proves those of the new one, which it does unless the change
 * reaches the few who are at the levels, that is the answer. Else levels are found again, beginning with this plan, and then
 * the total at those, from {@link StartPrices}; this takes several times as long.
 */
final class FairWarmStart implements WarmStart {

    private static final int NOBODY = -1;

    private final PairingProblem problem;
    private final PairingPlan plan;
    private final HeldProofs held;
    private final FairTotal total;
    private final Rows rows;
    private final Shortlists shortlists;
    private final ScoreColumns scoreColumns;
    private final AdditiveWarmStart atTheLevels;

    private FairWarmStart(PairingProblem problem, PairingPlan plan) {
        this.problem = problem;
        this.plan = plan;
        OpenProblem open = new OpenProblem(problem);
        held = new HeldProofs(open, plan);
        total = FairTotal.of(plan.certificate());
        rows = Rows.of(open);
        shortlists = Shortlists.read(open, rows, AdditiveWarmStart.prices(plan.certificate()));
        scoreColumns = new ScoreColumns(open, rows);
        atTheLevels = AdditiveWarmStart.of(total.lifted(problem), total.lifted(open, plan));
    }

    /** Whether such a plan of such a problem can be taken up: each of as many levels as wanted has a proof of its own. */
    static boolean suits(PairingProblem problem, PairingPlan plan) {
        List<LevelProof> proofs = plan.certificate().levelProofs();
        return problem.objective() == Objective.FAIREST
                && proofs.size() == problem.fairnessLevels()
                && AdditiveWarmStart.suits(problem.withObjective(Objective.MOST_PEOPLE));
    }

    /** Takes up a plan that a verifier has proven for this problem; reads every score twice. */
    static FairWarmStart of(PairingProblem problem, PairingPlan plan) {
        if (!suits(problem, plan)) {
            throw new IllegalArgumentException("Only the fairest plans with a proof for each level can be taken up");
        }
        return new FairWarmStart(problem, plan);
    }

    @Override
    public Optional<PairingPlan> without(int mentee, int mentor) {
        PairingProblem changed = problem.withoutPair(mentee, mentor);
        return solved(changed, () -> atTheLevels.without(mentee, mentor), mentee, mentor);
    }

    @Override
    public Optional<PairingPlan> with(Lock lock) {
        PairingProblem changed = problem.withOneLockMore(lock);
        return solved(changed, () -> atTheLevels.with(lock), lock.mentee(), lock.mentor());
    }

    @Override
    public Optional<PairingPlan> withPlaces(int mentor, int places) {
        PairingProblem changed = problem.withCapacity(mentor, places);
        return solved(changed, () -> atTheLevels.withPlaces(mentor, places), NOBODY, NOBODY);
    }

    /** Solves the changed problem from the best plan at the old levels; nothing if prices leave 32 bits. */
    private Optional<PairingPlan> solved(
            PairingProblem changed, Supplier<Optional<PairingPlan>> near, int bannedMentee, int bannedMentor) {
        try {
            return near.get().flatMap(lifted -> new Changed(changed, lifted, bannedMentee, bannedMentor).solve());
        } catch (ArithmeticException pricesTooHigh) {
            return Optional.empty();
        }
    }

    /** A changed problem, and the best plan of it at the old levels. Rows are those of before, but for one pair at most. */
    private final class Changed {

        private final OpenProblem open;
        private final PairingPlan near;
        private final int bannedMentee;
        private final int bannedMentor;

        Changed(PairingProblem changed, PairingPlan lifted, int bannedMentee, int bannedMentor) {
            open = new OpenProblem(changed);
            near = total.lowered(
                    open,
                    lifted,
                    plan.certificate().people(),
                    plan.certificate().pairs());
            this.bannedMentee = bannedMentee;
            this.bannedMentor = bannedMentor;
        }

        Optional<PairingPlan> solve() {
            return held.prove(open, near) ? Optional.of(near) : solveAtNewLevels();
        }

        private Optional<PairingPlan> solveAtNewLevels() {
            PairingPlan most = held.provePeople(open, near) ? near : withMostPeople();
            TightPairs start = new TightPairs(open, rows, most, shortlists, scoreColumns);
            FairLevels levels = FairLevels.near(open.problem, start.without(bannedMentee, bannedMentor));
            Cover people = most.certificate().people();
            Cover pairs = most.certificate().pairs();
            Counted counted = Counted.of(open, most, people, pairs);
            return new FairPenalties(open.problem, other -> best(other, counted))
                    .bestTotal(levels, people, pairs)
                    .filter(fair -> fair.certificate().levels().size() == levels.count());
        }

        /** A plan of as many people and pairs as possible, with covers that prove it. */
        private PairingPlan withMostPeople() {
            MostPairs most = new MostPairs(open, rows, 0, Matching.firstPairs(open, near));
            most.ban(bannedMentee, bannedMentor);
            most.run();
            Matching scored = new Matching(open.mentees, open.mentors);
            for (int mentee = 0; mentee < open.mentees; mentee++) {
                for (int index = 0; index < most.matching().mentorCount(mentee); index++) {
                    int mentor = most.matching().mentor(mentee, index);
                    scored.add(mentee, mentor, rows.score(mentee, mentor));
                }
            }
            return PlanBuilder.plan(open, scored, near.certificate().withCovers(most.peopleCover(), most.pairsCover()));
        }

        private PairingPlan best(FairTotal other, Counted counted) {
            StartPrices start = new StartPrices(plan.certificate().prices(), total, other);
            Rows liftedRows = Rows.computed(new OpenProblem(other.lifted(problem)));
            return AdditiveWarmStart.of(
                            new OpenProblem(other.lifted(open.problem)),
                            other.lifted(open, near),
                            liftedRows,
                            start.prices(),
                            start.shortlists(shortlists, scoreColumns, liftedRows))
                    .best(counted, bannedMentee, bannedMentor);
        }
    }
}
