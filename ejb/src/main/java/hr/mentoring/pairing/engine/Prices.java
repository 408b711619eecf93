package hr.mentoring.pairing.engine;

import hr.mentoring.pairing.engine.solve.Lock;
import hr.mentoring.pairing.engine.solve.PairingPlan;
import hr.mentoring.pairing.engine.solve.PairingProblem;
import hr.mentoring.pairing.engine.solve.PairingSolver;
import hr.mentoring.pairing.engine.solve.PlanEditor;
import hr.mentoring.pairing.engine.solve.SolveListener;
import hr.mentoring.pairing.engine.solve.WarmStart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Prices changes of a plan before anybody makes them. */
public final class Prices {

    private final CompiledCohort cohort;
    private final PairingPlan plan;
    private final PairingSolver solver;
    private final int[] load;
    private final AtomicReference<@Nullable PlanEditor> editor = new AtomicReference<>();
    private final AtomicReference<@Nullable WarmStart> warmStart = new AtomicReference<>();

    Prices(CompiledCohort cohort, PairingPlan plan, PairingSolver solver) {
        this.cohort = cohort;
        this.plan = plan;
        this.solver = solver;
        load = plan.load(cohort.mentors().size());
    }

    /**
     * What this one change would cost or bring.
     *
     * @throws IllegalArgumentException if it contradicts a locked pair
     */
    public Price of(PlanChange change) {
        PairingProblem changed = apply(change);
        if (staysBest(change)) {
            return new Price(0, 0, 0, 0, List.of());
        }
        if (PlanEditor.suits(cohort.problem())) {
            Optional<PlanEditor.Edited> edited = edit(editor(), change);
            if (edited.isPresent()) {
                return compare(edited.get());
            }
        } else if (WarmStart.suits(cohort.problem(), plan)) {
            Optional<PairingPlan> after = solve(warmStart(), change);
            if (after.isPresent()) {
                return compare(cohort, plan, after.get());
            }
        }
        return compare(cohort, plan, solver.solve(changed, SolveListener.NONE));
    }

    /**
     * Whether the change takes nothing from the plan and gives nothing to it, so that plan and proof hold as they are: a
     * place more with somebody who has one left, say, since what is not used up is worth nothing.
     */
    private boolean staysBest(PlanChange change) {
        if (change instanceof PlanChange.Force force) {
            return plan.has(cohort.menteeIndex(force.mentee()), cohort.mentorIndex(force.mentor()));
        } else if (change instanceof PlanChange.Forbid forbid) {
            return !plan.has(cohort.menteeIndex(forbid.mentee()), cohort.mentorIndex(forbid.mentor()));
        } else if (change instanceof PlanChange.ExcludeMentor exclude) {
            return load[cohort.mentorIndex(exclude.mentor())] == 0;
        } else if (change instanceof PlanChange.AddPlaces add) {
            int mentor = cohort.mentorIndex(add.mentor());
            return load[mentor] < cohort.problem().capacity(mentor);
        }
        return false;
    }

    /**
     * Makes ready for {@link #of}, which the first call would do otherwise; reads every score once. Whoever asks meanwhile
     * waits for it and does not do it again.
     */
    public Prices prepared() {
        if (PlanEditor.suits(cohort.problem())) {
            editor();
        } else if (WarmStart.suits(cohort.problem(), plan)) {
            warmStart();
        }
        return this;
    }

    /** Whether {@link #of} begins at once; where every change is solved anew, there is nothing to make ready. */
    public boolean isPrepared() {
        if (PlanEditor.suits(cohort.problem())) {
            return editor.get() != null;
        }
        return !WarmStart.suits(cohort.problem(), plan) || warmStart.get() != null;
    }

    private synchronized PlanEditor editor() {
        PlanEditor ready = editor.get();
        if (ready == null) {
            ready = PlanEditor.of(cohort.problem(), plan);
            editor.set(ready);
        }
        return ready;
    }

    private synchronized WarmStart warmStart() {
        WarmStart ready = warmStart.get();
        if (ready == null) {
            ready = WarmStart.of(cohort.problem(), plan);
            warmStart.set(ready);
        }
        return ready;
    }

    /** Nothing for a change of which only solving again tells the outcome. */
    private Optional<PairingPlan> solve(WarmStart ready, PlanChange change) {
        PairingProblem problem = cohort.problem();
        if (change instanceof PlanChange.Force force) {
            int mentee = cohort.menteeIndex(force.mentee());
            int mentor = cohort.mentorIndex(force.mentor());
            return ready.with(new Lock(mentee, mentor, cohort.scoreWithoutRules(mentee, mentor)));
        } else if (change instanceof PlanChange.Forbid forbid) {
            return ready.without(cohort.menteeIndex(forbid.mentee()), cohort.mentorIndex(forbid.mentor()));
        } else if (change instanceof PlanChange.ExcludeMentor exclude) {
            return ready.withPlaces(cohort.mentorIndex(exclude.mentor()), 0);
        } else if (change instanceof PlanChange.AddPlaces add) {
            int mentor = cohort.mentorIndex(add.mentor());
            return ready.withPlaces(mentor, problem.capacity(mentor) + add.places());
        }
        return Optional.empty();
    }

    /** Nothing for a change that reaches mentors whom the editor does not know, since they had no place. */
    private Optional<PlanEditor.Edited> edit(PlanEditor ready, PlanChange change) {
        if (change instanceof PlanChange.Force force) {
            int mentee = cohort.menteeIndex(force.mentee());
            int mentor = cohort.mentorIndex(force.mentor());
            return isLocked(mentee, mentor)
                    ? Optional.empty()
                    : Optional.of(ready.force(mentee, mentor, cohort.scoreWithoutRules(mentee, mentor)));
        } else if (change instanceof PlanChange.Forbid forbid) {
            return Optional.of(ready.forbid(cohort.menteeIndex(forbid.mentee()), cohort.mentorIndex(forbid.mentor())));
        } else if (change instanceof PlanChange.ExcludeMentor exclude) {
            return Optional.of(ready.exclude(cohort.mentorIndex(exclude.mentor())));
        } else if (change instanceof PlanChange.AddPlaces add) {
            int mentor = cohort.mentorIndex(add.mentor());
            return ready.isOpen(mentor) ? Optional.of(ready.addPlaces(mentor, add.places())) : Optional.empty();
        }
        return Optional.empty();
    }

    private Price compare(PlanEditor.Edited after) {
        List<Price.Move> moves = new ArrayList<>();
        for (int mentee = 0; mentee < cohort.mentees().size(); mentee++) {
            int[] before = plan.mentorsOf(mentee);
            int now = after.mentorOf(mentee);
            if (before.length == 0 ? now >= 0 : before[0] != now) {
                int[] to = now < 0 ? new int[0] : new int[] {now};
                moves.add(new Price.Move(cohort.mentees().get(mentee).id(), ids(cohort, before), ids(cohort, to)));
            }
        }
        return new Price(
                after.people() - plan.people(),
                after.people() - plan.size(),
                after.total() - plan.total(),
                after.worst() - plan.worst(),
                moves);
    }

    private PairingProblem apply(PlanChange change) {
        PairingProblem problem = cohort.problem();
        if (change instanceof PlanChange.Force force) {
            return force(problem, cohort.menteeIndex(force.mentee()), cohort.mentorIndex(force.mentor()));
        } else if (change instanceof PlanChange.Forbid forbid) {
            return forbid(problem, cohort.menteeIndex(forbid.mentee()), cohort.mentorIndex(forbid.mentor()));
        } else if (change instanceof PlanChange.ExcludeMentor exclude) {
            return problem.withCapacity(cohort.mentorIndex(exclude.mentor()), 0);
        } else if (change instanceof PlanChange.AddPlaces add) {
            int mentor = cohort.mentorIndex(add.mentor());
            return problem.withCapacity(mentor, problem.capacity(mentor) + add.places());
        }
        throw new IllegalArgumentException("Nobody knows the price of " + change);
    }

    private PairingProblem force(PairingProblem problem, int mentee, int mentor) {
        return isLocked(mentee, mentor)
                ? problem
                : problem.withOneLockMore(new Lock(mentee, mentor, cohort.scoreWithoutRules(mentee, mentor)));
    }

    private PairingProblem forbid(PairingProblem problem, int mentee, int mentor) {
        if (isLocked(mentee, mentor)) {
            throw new IllegalArgumentException(
                    "Mentee %d and mentor %d are locked; unlock them first".formatted(mentee, mentor));
        }
        return problem.withoutPair(mentee, mentor);
    }

    private boolean isLocked(int mentee, int mentor) {
        return cohort.problem().locks().stream().anyMatch(lock -> lock.mentee() == mentee && lock.mentor() == mentor);
    }

    static Price compare(CompiledCohort cohort, PairingPlan before, PairingPlan after) {
        List<Price.Move> moves = new ArrayList<>();
        for (int mentee = 0; mentee < cohort.mentees().size(); mentee++) {
            int[] from = before.mentorsOf(mentee);
            int[] to = after.mentorsOf(mentee);
            if (!Arrays.equals(from, to)) {
                moves.add(new Price.Move(cohort.mentees().get(mentee).id(), ids(cohort, from), ids(cohort, to)));
            }
        }
        return new Price(
                after.people() - before.people(),
                after.size() - before.size(),
                after.total() - before.total(),
                after.worst() - before.worst(),
                moves);
    }

    private static List<String> ids(CompiledCohort cohort, int[] mentors) {
        return IntStream.of(mentors)
                .mapToObj(mentor -> cohort.mentors().get(mentor).id())
                .toList();
    }
}
