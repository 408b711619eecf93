package hr.mentoring.pairing.engine;

import hr.mentoring.pairing.engine.criterion.Criterion;
import hr.mentoring.pairing.engine.criterion.Reason.Audience;
import hr.mentoring.pairing.engine.rule.HardRule;
import hr.mentoring.pairing.engine.rule.HardRules;
import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.solve.PairingPlan;
import hr.mentoring.pairing.engine.solve.PairingSolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells each reader why a plan is as it is, and nothing about others that they may not know. Several threads may ask at once. */
public final class Explanations {

    /** Stands for a rule that nobody may be told of. */
    static final String CONFIDENTIAL = "confidential";

    private final CompiledCohort cohort;
    private final PairingPlan plan;
    private final Prices prices;
    private @Nullable WhyUnmatched whyUnmatched;

    Explanations(CompiledCohort cohort, PairingPlan plan, PairingSolver solver) {
        this.cohort = cohort;
        this.plan = plan;
        prices = new Prices(cohort, plan, solver);
    }

    /** What speaks for this pair, in both directions, as far as the reader may know. */
    public PairExplanation pair(String menteeId, String mentorId, Audience reader) {
        int mentee = cohort.menteeIndex(menteeId);
        int mentor = cohort.mentorIndex(mentorId);
        List<Contribution> contributions = new ArrayList<>();
        int told = 0;
        for (Criterion criterion : cohort.criteria()) {
            if (criterion.audience().contains(reader)) {
                Contribution contribution = contribution(criterion, mentee, mentor, reader);
                contributions.add(contribution);
                told += contribution.points();
            }
        }
        int score = cohort.scoreWithoutRules(mentee, mentor);
        return new PairExplanation(
                menteeId, mentorId, score, score - told, contributions, nameable(cohort.brokenRules(mentee, mentor)));
    }

    private Contribution contribution(Criterion criterion, int mentee, int mentor, Audience reader) {
        return new Contribution(
                criterion.code(),
                cohort.contribution(criterion, mentee, mentor),
                cohort.share(criterion, mentee),
                criterion
                        .reasons(
                                cohort.mentees().get(mentee),
                                cohort.mentors().get(mentor),
                                cohort.snapshot().settings())
                        .stream()
                        .filter(reason -> reason.isFor(reader))
                        .toList());
    }

    /** Why this mentee has fewer mentors than wanted, and one change that would help. */
    public UnmatchedExplanation unmatched(String menteeId) {
        return whyUnmatched().of(cohort.menteeIndex(menteeId));
    }

    private synchronized WhyUnmatched whyUnmatched() {
        WhyUnmatched ready = whyUnmatched;
        if (ready == null) {
            ready = new WhyUnmatched(cohort, plan);
            whyUnmatched = ready;
        }
        return ready;
    }

    private static List<String> nameable(List<HardRule> rules) {
        return rules.stream()
                .map(rule -> rule.confidential() ? CONFIDENTIAL : rule.code())
                .distinct()
                .toList();
    }

    /**
     * What became of the first wish of a mentee, as far as the mentee may know; empty for who wished for nobody. Who also
     * is a mentor may have wished for mentees, so that only wishes for mentors count.
     */
    public Optional<FirstWish> firstWish(String menteeId) {
        int mentee = cohort.menteeIndex(menteeId);
        Participant learner = cohort.mentees().get(mentee);
        return learner.wishes().stream()
                .filter(wish -> cohort.isMentor(wish) || !learner.isMentor())
                .findFirst()
                .map(wish -> cohort.isMentor(wish)
                        ? firstWish(mentee, cohort.mentorIndex(wish))
                        : FirstWish.of(FirstWish.Answer.NOT_POSSIBLE));
    }

    private FirstWish firstWish(int mentee, int mentor) {
        if (plan.has(mentee, mentor)) {
            return FirstWish.of(FirstWish.Answer.GRANTED);
        }
        List<HardRule> broken = cohort.brokenRules(mentee, mentor);
        Optional<HardRule> evident = broken.stream().filter(HardRule::evident).findFirst();
        if (evident.isPresent()) {
            return new FirstWish(FirstWish.Answer.RULED_OUT, evident.get().code());
        }
        boolean better = broken.isEmpty() && hasOnlyBetterThan(mentee, cohort.score(mentee, mentor));
        return FirstWish.of(better ? FirstWish.Answer.HAS_BETTER : FirstWish.Answer.NOT_POSSIBLE);
    }

    private boolean hasOnlyBetterThan(int mentee, int score) {
        int[] has = plan.mentorsOf(mentee);
        return has.length > 0 && IntStream.of(has).allMatch(mentor -> cohort.scoreWithoutRules(mentee, mentor) > score);
    }

    /** Why this mentee does not have this mentor, and what it would cost the cohort to force it. */
    public WhyNot whyNot(String menteeId, String mentorId) {
        int mentee = cohort.menteeIndex(menteeId);
        int mentor = cohort.mentorIndex(mentorId);
        if (plan.has(mentee, mentor)) {
            return new WhyNot(menteeId, mentorId, WhyNot.Answer.THEY_ARE, List.of(), 0, 0);
        }
        List<String> broken = nameable(cohort.brokenRules(mentee, mentor));
        if (!broken.isEmpty()) {
            return new WhyNot(menteeId, mentorId, WhyNot.Answer.RULED_OUT, broken, 0, 0);
        }
        if (cohort.score(mentee, mentor) < 0) {
            return new WhyNot(menteeId, mentorId, WhyNot.Answer.BELOW_FLOOR, List.of(HardRules.FLOOR), 0, 0);
        }
        return forced(menteeId, mentorId, mentee, mentor);
    }

    private WhyNot forced(String menteeId, String mentorId, int mentee, int mentor) {
        Price price;
        try {
            price = prices.of(new PlanChange.Force(menteeId, mentorId));
        } catch (IllegalArgumentException lockedOut) {
            return new WhyNot(menteeId, mentorId, WhyNot.Answer.LOCKED_OUT, List.of(), 0, 0);
        }
        boolean allBetter = hasOnlyBetterThan(mentee, cohort.score(mentee, mentor));
        WhyNot.Answer answer = price.people() == 0 && price.pairs() == 0 && price.total() == 0
                ? WhyNot.Answer.EQUALLY_GOOD
                : allBetter ? WhyNot.Answer.HAS_BETTER : WhyNot.Answer.NEEDED_ELSEWHERE;
        return new WhyNot(menteeId, mentorId, answer, List.of(), -price.people(), -price.total());
    }
}
