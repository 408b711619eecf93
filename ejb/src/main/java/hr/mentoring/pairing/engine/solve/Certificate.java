package hr.mentoring.pairing.engine.solve;

import java.util.BitSet;
import java.util.List;

/**
 * The proof that comes with a plan, to be checked by a {@link PlanVerifier}.
 *
 * <p>Locked pairs set aside, let a mentee's first place be worth {@code firstPrice} less than nothing and each further
 * one {@code furtherPrice}, both 0 where only the total counts. For any prices p of mentees and v ≥ 0 of mentors, no
 * plan with this many people and pairs is worth more than
 * <pre>
 *   firstPrice · people + furtherPrice · (pairs − people)
 *   + Σ over mentees of max(0, p − firstPrice) and, for each further place, max(0, p − furtherPrice)
 *   + Σ over mentors of capacity · v
 *   + Σ over allowed pairs of max(0, worth − p − v)
 * </pre>
 * which is the linear program's dual; the plan reaches exactly that. The covers prove that no plan has more people or
 * more pairs; they are empty where the objective does not ask.
 */
public final class Certificate {

    private final long[] menteePrices;
    private final long[] mentorPrices;
    private final long firstPrice;
    private final long furtherPrice;
    private final Cover people;
    private final Cover pairs;
    private final List<FairLevel> levels;

    public Certificate(
            long[] menteePrices,
            long[] mentorPrices,
            long firstPrice,
            long furtherPrice,
            Cover people,
            Cover pairs,
            List<FairLevel> levels) {
        this.menteePrices = menteePrices.clone();
        this.mentorPrices = mentorPrices.clone();
        this.firstPrice = firstPrice;
        this.furtherPrice = furtherPrice;
        this.people = people;
        this.pairs = pairs;
        this.levels = List.copyOf(levels);
    }

    static Cover noCover() {
        return new Cover(new BitSet(), new BitSet());
    }

    public int mentees() {
        return menteePrices.length;
    }

    public int mentors() {
        return mentorPrices.length;
    }

    public long menteePrice(int mentee) {
        return menteePrices[mentee];
    }

    /** What one more place with this mentor would be worth to the cohort, at most. */
    public long mentorPrice(int mentor) {
        return mentorPrices[mentor];
    }

    public long firstPrice() {
        return firstPrice;
    }

    public long furtherPrice() {
        return furtherPrice;
    }

    /** Why no plan reaches more people. */
    public Cover people() {
        return people;
    }

    /** Why no plan has more pairs. */
    public Cover pairs() {
        return pairs;
    }

    /** Under {@link Objective#FAIREST}, the low scores that no plan can avoid, lowest first. */
    public List<FairLevel> levels() {
        return levels;
    }
}
