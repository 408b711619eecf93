package hr.mentoring.pairing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import hr.mentoring.pairing.engine.criterion.Criteria;
import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.ParticipantBuilder;
import hr.mentoring.pairing.engine.snapshot.ProgramSettings;
import hr.mentoring.pairing.engine.snapshot.ProgramType;
import hr.mentoring.pairing.engine.snapshot.Snapshot;
import hr.mentoring.pairing.engine.solve.Lock;
import hr.mentoring.pairing.engine.solve.Objective;
import hr.mentoring.pairing.engine.solve.PairingPlan;
import hr.mentoring.pairing.engine.solve.PairingProblem;
import hr.mentoring.pairing.engine.solve.ShortestPathSolver;
import hr.mentoring.pairing.engine.solve.SolveListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every price of every change is what solving again, by another solver, finds. */
class PricesTest {

    private static final int COHORTS = 6;

    private final PairingEngine engine = PairingEngine.standard();

    @ParameterizedTest
    @EnumSource(Objective.class)
    void aPriceIsWhatSolvingAgainFinds(Objective objective) {
        for (int seed = 0; seed < COHORTS; seed++) {
            for (int wanted = 1; wanted <= 2; wanted++) {
                CompiledCohort cohort = cohort(objective, seed, wanted);
                PairingPlan plan = engine.solve(cohort, SolveListener.NONE);
                Prices prices = engine.prices(cohort, plan);
                for (int mentor = 0; mentor < cohort.mentors().size(); mentor++) {
                    PairingProblem problem = cohort.problem();
                    String id = cohort.mentors().get(mentor).id();
                    int places = problem.capacity(mentor);
                    check(plan, prices.of(new PlanChange.ExcludeMentor(id)), problem.withCapacity(mentor, 0));
                    check(plan, prices.of(new PlanChange.AddPlaces(id, 1)), problem.withCapacity(mentor, places + 1));
                    for (int mentee = 0; mentee < cohort.mentees().size(); mentee++) {
                        String learner = cohort.mentees().get(mentee).id();
                        check(plan, prices.of(new PlanChange.Forbid(learner, id)), problem.withoutPair(mentee, mentor));
                        Lock lock = new Lock(mentee, mentor, cohort.scoreWithoutRules(mentee, mentor));
                        check(plan, prices.of(new PlanChange.Force(learner, id)), problem.withOneLockMore(lock));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Objective.class)
    void whatWasMadeReadyIsReady(Objective objective) {
        CompiledCohort cohort = cohort(objective, 1, 1);
        Prices prices = engine.prices(cohort, engine.solve(cohort, SolveListener.NONE));
        assertThat(prices.isPrepared()).isFalse();

        assertThat(prices.prepared().isPrepared()).isTrue();
    }

    private static void check(PairingPlan before, Price price, PairingProblem changed) {
        PairingPlan after = new ShortestPathSolver().solve(changed, SolveListener.NONE);
        assertThat(price.total()).isEqualTo(after.total() - before.total());
        if (changed.objective() != Objective.BEST_TOTAL) {
            assertThat(price.people()).isEqualTo(after.people() - before.people());
            assertThat(price.pairs()).isEqualTo(after.size() - before.size());
        }
    }

    private static Set<String> twoOf(Random random) {
        return new TreeSet<>(List.of("l" + random.nextInt(4), "l" + random.nextInt(4)));
    }

    private CompiledCohort cohort(Objective objective, long seed, int wanted) {
        Random random = new Random(seed);
        List<Participant> people = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            ParticipantBuilder mentee =
                    Participant.of("a" + i).wantsMentors(wanted).level(1);
            mentee.needs("topic" + random.nextInt(4), 3, 5).needs("topic" + (4 + random.nextInt(4)), 3, 2);
            people.add(mentee.languages(twoOf(random)).build());
        }
        for (int i = 0; i < 4; i++) {
            ParticipantBuilder mentor =
                    Participant.of("b" + i).hasPlaces(1 + random.nextInt(3)).level(2);
            mentor.offers("topic" + random.nextInt(8), 1 + random.nextInt(5)).offers("topic" + random.nextInt(8), 4);
            people.add(mentor.languages(twoOf(random)).build());
        }
        return engine.compile(Snapshot.of(
                ProgramSettings.of(ProgramType.TEAM, objective, Criteria.usualWeights(), Set.of("common-language")),
                people));
    }
}
