package hr.mentoring.pairing.engine;

import hr.mentoring.pairing.engine.criterion.Criteria;
import hr.mentoring.pairing.engine.criterion.Criterion;
import hr.mentoring.pairing.engine.rule.HardRule;
import hr.mentoring.pairing.engine.rule.HardRules;
import hr.mentoring.pairing.engine.snapshot.PairKey;
import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.ProgramSettings;
import hr.mentoring.pairing.engine.snapshot.Roster;
import hr.mentoring.pairing.engine.snapshot.Snapshot;
import hr.mentoring.pairing.engine.solve.Lock;
import hr.mentoring.pairing.engine.solve.PairingPlan;
import hr.mentoring.pairing.engine.solve.PairingProblem;
import hr.mentoring.pairing.engine.solve.ScoreRows;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A snapshot made ready for solving: mentees and mentors numbered in the order of their ids, and a problem whose rows
 * are scored on demand. Translates between people and numbers.
 */
public final class CompiledCohort {

    private final Snapshot snapshot;
    private final Roster roster;
    private final List<Participant> mentees;
    private final List<Participant> mentors;
    private final List<HardRule> rules;
    private final List<Criterion> criteria;
    private final ScoredRows rows;
    private final PairingProblem problem;

    CompiledCohort(Snapshot snapshot) {
        this.snapshot = snapshot;
        rules = HardRules.inForce(snapshot.settings());
        criteria = Criteria.inForce(snapshot.settings());
        roster = new Roster(snapshot);
        mentees = roster.mentees();
        mentors = roster.mentors();
        rows = new ScoredRows(this, roster);
        problem = PairingProblem.of(
                        snapshot.settings().objective(),
                        mentees.stream().mapToInt(Participant::mentorsWanted).toArray(),
                        mentors.stream().mapToInt(this::placesOf).toArray(),
                        Criterion.FULL,
                        rows)
                .withFairnessLevels(snapshot.settings().fairnessLevels())
                .withLocks(snapshot.locked().stream().map(this::lock).toList());
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    public List<Participant> mentees() {
        return mentees;
    }

    public List<Participant> mentors() {
        return mentors;
    }

    public PairingProblem problem() {
        return problem;
    }

    /** The scores of whole rows, with rules and floor or without. */
    ScoredRows rows() {
        return rows;
    }

    /** The hard rules that this cohort is paired by. */
    public List<HardRule> rules() {
        return rules;
    }

    /** The criteria that count for this cohort. */
    public List<Criterion> criteria() {
        return criteria;
    }

    public int menteeIndex(String id) {
        return known(roster.menteeIndex(id), "mentee", id);
    }

    public int mentorIndex(String id) {
        return known(roster.mentorIndex(id), "mentor", id);
    }

    /** Whether somebody is a mentee of this cohort. */
    public boolean isMentee(String id) {
        return roster.menteeIndex(id) >= 0;
    }

    /** Whether somebody is a mentor of this cohort. */
    public boolean isMentor(String id) {
        return roster.mentorIndex(id) >= 0;
    }

    /** The pair with these indices, by ids. */
    public PairKey key(int mentee, int mentor) {
        return new PairKey(mentees.get(mentee).id(), mentors.get(mentor).id());
    }

    /** The pairs of a plan, by ids. */
    public List<PairKey> pairs(PairingPlan plan) {
        return IntStream.range(0, plan.size())
                .mapToObj(k -> key(plan.mentee(k), plan.mentor(k)))
                .toList();
    }

    /** The score of a pair if all rules and the floor allow it, else {@link ScoreRows#FORBIDDEN}. */
    public int score(int mentee, int mentor) {
        int score = scoreWithoutRules(mentee, mentor);
        boolean allowed = score >= floor() && brokenRules(mentee, mentor).isEmpty();
        return allowed ? score : ScoreRows.FORBIDDEN;
    }

    /** The score of a pair, be it allowed or not. */
    public int scoreWithoutRules(int mentee, int mentor) {
        int total = totalWeight(mentee);
        int score = 0;
        for (Criterion criterion : criteria) {
            score += contribution(criterion, mentee, mentor, total);
        }
        return score;
    }

    /** The hard rules that this pair breaks. */
    public List<HardRule> brokenRules(int mentee, int mentor) {
        Participant learner = mentees.get(mentee);
        Participant teacher = mentors.get(mentor);
        return rules.stream()
                .filter(rule -> !rule.allows(learner, teacher, snapshot))
                .toList();
    }

    /** The least score of an acceptable pair. */
    public int floor() {
        return snapshot.settings().floor() * (Criterion.FULL / 100);
    }

    /** What a criterion adds to a pair's score. */
    int contribution(Criterion criterion, int mentee, int mentor) {
        return contribution(criterion, mentee, mentor, totalWeight(mentee));
    }

    /** The most a criterion can add to the score of this mentee's pairs. */
    int share(Criterion criterion, int mentee) {
        return share(criterion, mentee, totalWeight(mentee));
    }

    private int contribution(Criterion criterion, int mentee, int mentor, int totalWeight) {
        int share = share(criterion, mentee, totalWeight);
        int points = criterion.points(mentees.get(mentee), mentors.get(mentor), snapshot.settings());
        return points * share / Criterion.FULL;
    }

    private int share(Criterion criterion, int mentee, int totalWeight) {
        return criterion.concerns(mentees.get(mentee)) ? weight(criterion) * Criterion.FULL / totalWeight : 0;
    }

    private int totalWeight(int mentee) {
        int total = 0;
        for (Criterion criterion : criteria) {
            total += criterion.concerns(mentees.get(mentee)) ? weight(criterion) : 0;
        }
        return Math.max(1, total);
    }

    private int weight(Criterion criterion) {
        return snapshot.settings().weights().getOrDefault(criterion.code(), 0);
    }

    /** A mentor takes as many mentees as they said, and as their time of the month allows. */
    private int placesOf(Participant mentor) {
        ProgramSettings settings = snapshot.settings();
        int byTime = settings.minutesPerPair() == 0
                ? Integer.MAX_VALUE
                : mentor.minutesPerMonth() / settings.minutesPerPair();
        return Math.min(mentor.places(), byTime);
    }

    private Lock lock(PairKey pair) {
        int mentee = menteeIndex(pair.mentee());
        int mentor = mentorIndex(pair.mentor());
        return new Lock(mentee, mentor, scoreWithoutRules(mentee, mentor));
    }

    private static int known(int index, String role, String id) {
        if (index < 0) {
            throw new IllegalArgumentException("%s is no %s of this cohort".formatted(id, role));
        }
        return index;
    }
}
