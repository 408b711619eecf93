package hr.mentoring.pairing;

import hr.mentoring.pairing.engine.CompiledCohort;
import hr.mentoring.pairing.engine.Explanations;
import hr.mentoring.pairing.engine.FirstWish;
import hr.mentoring.pairing.engine.PairingEngine;
import hr.mentoring.pairing.engine.PeerGroup;
import hr.mentoring.pairing.engine.TeamCoverage;
import hr.mentoring.pairing.engine.solve.PairingPlan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Puts together what each mentee of a plan may hear about themself, always in the same order. */
final class Answers {

    private final CompiledCohort cohort;
    private final PairingPlan plan;
    private final PairingEngine engine;
    private final Explanations explanations;
    private final List<PeerGroup> groups;
    private final Map<String, Integer> groupOf = new HashMap<>();
    private final int[] mentees;

    Answers(PairingEngine engine, CompiledCohort cohort, PairingPlan plan, Explanations explanations) {
        this.engine = engine;
        this.cohort = cohort;
        this.plan = plan;
        this.explanations = explanations;
        groups = engine.groups(cohort, plan).groups();
        for (int group = 0; group < groups.size(); group++) {
            for (String member : groups.get(group).members()) {
                groupOf.put(member, group + 1);
            }
        }
        mentees = IntStream.range(0, cohort.mentees().size())
                .filter(mentee -> wished(mentee) || hasTeam(mentee) || groupOf.containsKey(id(mentee)))
                .toArray();
    }

    /** How many mentees hear something. */
    int size() {
        return mentees.length;
    }

    /** What one of them hears. */
    MenteeAnswer get(int place) {
        String id = id(mentees[place]);
        Optional<FirstWish> wish = explanations.firstWish(id);
        Optional<TeamCoverage> team =
                hasTeam(mentees[place]) ? Optional.of(engine.coverage(cohort, plan, id)) : Optional.empty();
        int group = groupOf.getOrDefault(id, 0);
        return new MenteeAnswer(
                SnapshotMaker.person(id),
                wish.map(one -> MenteeAnswer.Wish.valueOf(one.answer().name())).orElse(MenteeAnswer.Wish.NONE),
                wish.map(FirstWish::rule).orElse(""),
                team.map(TeamCoverage::covered).orElse(List.of()),
                team.map(TeamCoverage::partly).orElse(List.of()),
                team.map(TeamCoverage::uncovered).orElse(List.of()),
                group,
                group == 0 ? 0 : groups.get(group - 1).members().size() - 1,
                group == 0 ? List.of() : groups.get(group - 1).sharedNeeds());
    }

    private boolean wished(int mentee) {
        return !cohort.mentees().get(mentee).wishes().isEmpty();
    }

    private boolean hasTeam(int mentee) {
        return cohort.problem().demand(mentee) > 1 && plan.mentorsOf(mentee).length > 0;
    }

    private String id(int mentee) {
        return cohort.mentees().get(mentee).id();
    }
}
