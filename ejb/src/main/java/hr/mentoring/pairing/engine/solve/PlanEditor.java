package hr.mentoring.pairing.engine.solve;

import java.util.stream.IntStream;

/**
 * Tells what a change of a proven plan leads to, without solving again: takes up plan and prices where the solver left
 * them and follows the few chains that the change sets in motion. The outcome is as good as that of solving again,
 * exactly. For problems in which each mentee wants one mentor and worth is the score; see {@link #suits}.
 */
public final class PlanEditor {

    /** What a change leads to: each mentee's mentor or -1, and what that reaches. */
    public static final class Edited {
        private final int[] mentorOf;
        private final int people;
        private final long total;
        private final int worst;

        Edited(int[] mentorOf, int[] scoreOf) {
            this.mentorOf = mentorOf;
            int[] reached = IntStream.range(0, mentorOf.length)
                    .filter(mentee -> mentorOf[mentee] >= 0)
                    .map(mentee -> scoreOf[mentee])
                    .toArray();
            people = reached.length;
            total = IntStream.of(reached).asLongStream().sum();
            worst = IntStream.of(reached).min().orElse(0);
        }

        public int mentorOf(int mentee) {
            return mentorOf[mentee];
        }

        public int people() {
            return people;
        }

        public long total() {
            return total;
        }

        public int worst() {
            return worst;
        }
    }

    private final OpenProblem open;
    private final Rows rows;
    private final Shortlists shortlists;
    private final Seats seats;
    private final Edited unchanged;

    private PlanEditor(PairingProblem problem, PairingPlan plan) {
        open = new OpenProblem(problem);
        rows = Rows.of(open);
        Certificate proof = plan.certificate();
        int[] price = new int[open.mentors + 2];
        for (int mentor = 0; mentor < open.mentors; mentor++) {
            price[mentor] = Math.toIntExact(proof.mentorPrice(mentor));
        }
        long wanted = IntStream.of(open.demand).asLongStream().sum();
        boolean bestTotal = problem.objective() == Objective.BEST_TOTAL;
        int empty = Math.toIntExact(
                bestTotal ? wanted + 1 : wanted - plan.size() + problem.locks().size());
        price[open.mentors] = empty > 0 ? Math.toIntExact(-proof.firstPrice()) : 0;
        shortlists = Shortlists.read(open, rows, price);
        seats = new Seats(open, new Columns(open, empty, bestTotal ? 1 : 0), price);
        seats.keepBest(start(plan), shortlists);
        new ChainSearch(rows, shortlists, seats).run(SolveListener.NONE);
        unchanged = edited(seats, NOBODY, NOBODY, 0);
    }

    private Matching start(PairingPlan plan) {
        Matching start = new Matching(open.mentees, open.mentors + 1);
        for (int k = 0; k < plan.size(); k++) {
            if (open.demand[plan.mentee(k)] > 0) {
                start.add(plan.mentee(k), plan.mentor(k), plan.score(k));
            }
        }
        for (int mentee = 0; mentee < open.mentees; mentee++) {
            if (open.demand[mentee] > start.mentorCount(mentee)) {
                start.add(mentee, open.mentors, 0);
            }
        }
        return start;
    }

    private static final int NOBODY = -1;

    /** Whether changes of such a problem can be told without solving again. */
    public static boolean suits(PairingProblem problem) {
        return problem.objective() != Objective.FAIREST
                && IntStream.range(0, problem.mentees()).allMatch(mentee -> problem.demand(mentee) <= 1);
    }

    /** Takes up a plan that a verifier has proven for this problem. */
    public static PlanEditor of(PairingProblem problem, PairingPlan plan) {
        if (!suits(problem)) {
            throw new IllegalArgumentException("Only plans with one mentor each and additive worth can be edited");
        }
        return new PlanEditor(problem, plan);
    }

    /** The best plan without this pair. */
    public Edited forbid(int mentee, int mentor) {
        if (isLocked(mentee) || unchanged.mentorOf(mentee) != mentor) {
            return unchanged;
        }
        PlanChanges changed = changes();
        changed.forbid(mentee, mentor);
        return edited(changed.seats(), NOBODY, NOBODY, 0);
    }

    /** The best plan with this pair, which is worth so much; the mentee may not be locked, nor all of the mentor's places. */
    public Edited force(int mentee, int mentor, int score) {
        if (isLocked(mentee) || open.capacity[mentor] == 0) {
            throw new IllegalArgumentException(
                    "Locked pairs leave no room for mentee %d with mentor %d".formatted(mentee, mentor));
        }
        PlanChanges changed = changes();
        changed.setAside(mentee, mentor);
        return edited(changed.seats(), mentee, mentor, score);
    }

    /** The best plan in which the mentor takes nobody; the mentor may not be part of a locked pair. */
    public Edited exclude(int mentor) {
        if (open.problem.locks().stream().anyMatch(lock -> lock.mentor() == mentor)) {
            throw new IllegalArgumentException("Mentor %d has a locked pair; unlock it first".formatted(mentor));
        }
        PlanChanges changed = changes();
        changed.exclude(mentor);
        return edited(changed.seats(), NOBODY, NOBODY, 0);
    }

    /** The best plan if the mentor takes so many more, who already takes somebody. */
    public Edited addPlaces(int mentor, int places) {
        PlanChanges changed = changes();
        for (int place = 0; place < places; place++) {
            changed.addPlace(mentor);
        }
        return edited(changed.seats(), NOBODY, NOBODY, 0);
    }

    /** Whether a mentor has places, so that their row is known. */
    public boolean isOpen(int mentor) {
        return open.capacity[mentor] > 0;
    }

    private boolean isLocked(int mentee) {
        return open.problem.locks().stream().anyMatch(lock -> lock.mentee() == mentee);
    }

    private PlanChanges changes() {
        return new PlanChanges(rows, shortlists, seats);
    }

    private Edited edited(Seats state, int forcedMentee, int forcedMentor, int forcedScore) {
        int[] mentorOf = new int[open.mentees];
        int[] scoreOf = new int[open.mentees];
        for (int mentee = 0; mentee < open.mentees; mentee++) {
            boolean paired = state.matching.mentorCount(mentee) > 0 && state.matching.mentor(mentee, 0) < open.mentors;
            mentorOf[mentee] = paired ? state.matching.mentor(mentee, 0) : NOBODY;
            scoreOf[mentee] = paired ? state.matching.score(mentee, 0) : 0;
        }
        for (Lock lock : open.problem.locks()) {
            mentorOf[lock.mentee()] = lock.mentor();
            scoreOf[lock.mentee()] = lock.score();
        }
        if (forcedMentee >= 0) {
            mentorOf[forcedMentee] = forcedMentor;
            scoreOf[forcedMentee] = forcedScore;
        }
        return new Edited(mentorOf, scoreOf);
    }
}
