package hr.mentoring.pairing.engine.solve;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * For problems of {@link Objective#FAIREST}: finds the highest total at the levels of the proven plan as for additive worth.
 * If what proves the old plan's people, pairs and levels also proves those of the new one, which it does unless the change
 * reaches the few who are at the levels, that is the answer. Where a change ends all pairs at a level, the next level takes
 * its place; so the fairest plans with a few levels more are kept ready as well. Only where neither proves the outcome, levels
 * are found again, beginning with this plan, and then the total at those, from {@link StartPrices}.
 */
final class FairWarmStart implements WarmStart {

    /** So many levels may go by one change: a mentor may have several of the weakest pairs. */
    private static final int SPARE_LEVELS = 3;

    private final PairingProblem problem;
    private final int wanted;
    private final OpenProblem open;
    private final Rows rows;
    private final Shortlists shortlists;
    private final int[] readAt;
    private final ScoreColumns scoreColumns;
    /** The plan itself, and those with some levels more, by their number. */
    private final NavigableMap<Integer, FairBase> bases = new TreeMap<>();

    private FairWarmStart(PairingProblem problem, PairingPlan plan) {
        this.problem = problem;
        wanted = problem.fairnessLevels();
        open = new OpenProblem(problem);
        rows = Rows.of(open);
        readAt = AdditiveWarmStart.prices(plan.certificate());
        shortlists = Shortlists.read(open, rows, readAt);
        scoreColumns = new ScoreColumns(open, rows);
        FairLevels levels = FairLevels.near(
                problem.withFairnessLevels(wanted + SPARE_LEVELS),
                new TightPairs(open, rows, plan, shortlists, scoreColumns));
        takeUp(plan);
        addBases(plan, levels);
    }

    /** Whether such a plan of such a problem can be taken up: each of as many levels as wanted has a proof of its own. */
    static boolean suits(PairingProblem problem, PairingPlan plan) {
        List<LevelProof> proofs = plan.certificate().levelProofs();
        return problem.objective() == Objective.FAIREST
                && proofs.size() == problem.fairnessLevels()
                && AdditiveWarmStart.suits(problem.withObjective(Objective.MOST_PEOPLE));
    }

    /** Takes up a plan that a verifier has proven for this problem; reads every score once. */
    static FairWarmStart of(PairingProblem problem, PairingPlan plan) {
        if (!suits(problem, plan)) {
            throw new IllegalArgumentException("Only the fairest plans with a proof for each level can be taken up");
        }
        return new FairWarmStart(problem, plan);
    }

    /** Takes up the fairest plans with some levels more, each found from the one before, as long as prices stay in 32 bits. */
    private void addBases(PairingPlan plan, FairLevels levels) {
        Cover people = plan.certificate().people();
        Cover pairs = plan.certificate().pairs();
        Counted counted = Counted.of(open, plan, people, pairs);
        try {
            for (int count = wanted + 1; count <= levels.count(); count++) {
                PairingPlan before = near(count).plan();
                new FairPenalties(
                                problem,
                                total -> start(open, before, total).best(counted, Change.NOBODY, Change.NOBODY))
                        .bestTotalOfAll(levels.lowest(count), people, pairs)
                        .ifPresent(this::takeUp);
            }
        } catch (ArithmeticException pricesTooHigh) {
            // those that there are will do
        }
    }

    private void takeUp(PairingPlan plan) {
        FairTotal total = FairTotal.of(plan.certificate());
        StartPrices prices = new StartPrices(plan.certificate().prices(), total, total);
        Rows lifted = lifted(total);
        Shortlists lists = shortlists(prices, total, lifted);
        bases.put(plan.certificate().levels().size(), new FairBase(open, plan, total, lifted, prices.prices(), lists));
    }

    /** The base with so many levels, or with nearly as many. */
    private FairBase near(int levels) {
        return bases.floorEntry(Math.max(wanted, levels)).getValue();
    }

    private Rows lifted(FairTotal total) {
        return Rows.computed(new OpenProblem(total.lifted(problem)));
    }

    /** From the base for the total, or from plain ones. */
    private Shortlists shortlists(StartPrices prices, FairTotal total, Rows lifted) {
        return baseFor(total)
                .map(base -> prices.shortlists(base, scoreColumns, lifted))
                .orElseGet(() -> prices.shortlists(shortlists, readAt, scoreColumns, lifted))
                .tightened();
    }

    /** The last base whose highest level is not above that of the total. */
    private Optional<FairBase> baseFor(FairTotal total) {
        return bases.descendingMap().values().stream()
                .filter(base -> base.total().highestLevel() <= total.highestLevel())
                .findFirst();
    }

    /** A plan of this problem, or of one with a change, as the start for a total. */
    private AdditiveWarmStart start(OpenProblem any, PairingPlan plan, FairTotal total) {
        FairBase base = baseFor(total).orElse(near(wanted));
        StartPrices prices = new StartPrices(base.plan().certificate().prices(), base.total(), total);
        Rows lifted = lifted(total);
        return AdditiveWarmStart.of(
                new OpenProblem(total.lifted(any.problem)),
                total.lifted(any, plan),
                lifted,
                prices.prices(),
                shortlists(prices, total, lifted));
    }

    @Override
    public Optional<PairingPlan> without(int mentee, int mentor) {
        return solved(Change.without(mentee, mentor));
    }

    @Override
    public Optional<PairingPlan> with(Lock lock) {
        return solved(Change.with(lock));
    }

    @Override
    public Optional<PairingPlan> withPlaces(int mentor, int places) {
        return open.capacity[mentor] == 0 ? Optional.empty() : solved(Change.ofPlaces(mentor, places));
    }

    /** Nothing if prices leave 32 bits. */
    private Optional<PairingPlan> solved(Change change) {
        try {
            return new Changed(change).solve();
        } catch (ArithmeticException pricesTooHigh) {
            return Optional.empty();
        }
    }

    /** The problem after a change. */
    private final class Changed {

        private final Change change;
        private final OpenProblem changed;

        Changed(Change change) {
            this.change = change;
            changed = change.open(problem);
        }

        Optional<PairingPlan> solve() {
            Attempt first = new Attempt(near(wanted + near(wanted).levelsEnded(change, changed)));
            int missing = first.levelsMissing();
            return missing == 0 ? first.solve() : new Attempt(near(first.base.levels() + missing)).solve();
        }

        /** What a base tells about the problem. */
        private final class Attempt {

            private final FairBase base;
            /** The best plan at its levels; nothing if it is not known to have as many people and pairs as possible. */
            private final Optional<PairingPlan> best;
            /** The same with the levels at which it has pairs, if they are proven to be those of the fairest plan. */
            private final Optional<PairingPlan> proven;

            Attempt(FairBase base) {
                this.base = base;
                best = base.leavesPlaceFree(change, changed, scoreColumns)
                        ? Optional.empty()
                        : base.best(change, changed);
                proven = best.filter(plan -> base.held().prove(changed, plan))
                        .map(plan -> plan.withCertificate(plan.certificate().withoutEmptyLevels()));
            }

            /** How many levels too few are proven, if any; negative where there are too many. */
            int levelsMissing() {
                return proven.map(plan -> wanted - plan.certificate().levels().size())
                        .orElse(0);
            }

            Optional<PairingPlan> solve() {
                return levelsMissing() == 0 && proven.isPresent()
                        ? proven
                        : solveAtNewLevels(best.orElseGet(() -> withMostPeople(base)));
            }
        }

        private Optional<PairingPlan> solveAtNewLevels(PairingPlan most) {
            TightPairs start = new TightPairs(changed, rows, most, shortlists, scoreColumns);
            FairLevels levels = FairLevels.near(changed.problem, start.without(change.mentee(), change.mentor()));
            Cover people = most.certificate().people();
            Cover pairs = most.certificate().pairs();
            Counted counted = Counted.of(changed, most, people, pairs);
            return new FairPenalties(
                            changed.problem,
                            total -> start(changed, most, total).best(counted, change.mentee(), change.mentor()))
                    .bestTotal(levels, people, pairs)
                    .filter(fair -> fair.certificate().levels().size() == levels.count());
        }

        /** A plan of as many people and pairs as possible, with covers that prove it. */
        private PairingPlan withMostPeople(FairBase base) {
            Certificate proof = base.plan().certificate();
            MostPairs soon = mostPairs();
            if (soon.reaches(
                    base.plan(), base.held().mostPeople(changed), base.held().mostPairs(changed))) {
                return plan(soon, proof);
            }
            MostPairs most = mostPairs().keepFirst(base.plan()).run();
            return plan(most, proof.withCovers(most.peopleCover(), most.pairsCover()));
        }

        private MostPairs mostPairs() {
            MostPairs most = new MostPairs(changed, rows, 0);
            most.ban(change.mentee(), change.mentor());
            return most;
        }

        private PairingPlan plan(MostPairs most, Certificate proof) {
            Matching scored = new Matching(changed.mentees, changed.mentors);
            for (int mentee = 0; mentee < changed.mentees; mentee++) {
                for (int index = 0; index < most.matching().mentorCount(mentee); index++) {
                    int mentor = most.matching().mentor(mentee, index);
                    scored.add(mentee, mentor, rows.score(mentee, mentor));
                }
            }
            return PlanBuilder.plan(changed, scored, proof);
        }
    }
}
