package hr.mentoring.pairing.engine.solve;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Who is paired with whom, by index, ordered by mentee, then mentor; with what that reaches, and the proof. */
public final class PairingPlan {

    private final int[] mentees;
    private final int[] mentors;
    private final int[] scores;
    private final int people;
    private final long total;
    private final Certificate certificate;

    /** A plan of these pairs, already ordered by mentee, then mentor. */
    public PairingPlan(int[] mentees, int[] mentors, int[] scores, Certificate certificate) {
        if (mentees.length != mentors.length || mentees.length != scores.length) {
            throw new IllegalArgumentException("%d mentees, %d mentors and %d scores are not pairs"
                    .formatted(mentees.length, mentors.length, scores.length));
        }
        this.mentees = mentees.clone();
        this.mentors = mentors.clone();
        this.scores = scores.clone();
        this.people = changes(mentees);
        this.total = IntStream.of(scores).asLongStream().sum();
        this.certificate = certificate;
    }

    private static int changes(int[] ordered) {
        int different = Math.min(1, ordered.length);
        for (int k = 1; k < ordered.length; k++) {
            different += ordered[k] == ordered[k - 1] ? 0 : 1;
        }
        return different;
    }

    /** How many pairs there are. */
    public int size() {
        return mentees.length;
    }

    public int mentee(int pair) {
        return mentees[pair];
    }

    public int mentor(int pair) {
        return mentors[pair];
    }

    public int score(int pair) {
        return scores[pair];
    }

    /** How many mentees have a mentor. */
    public int people() {
        return people;
    }

    public long total() {
        return total;
    }

    /** The lowest score of a pair, or 0 where there is none. */
    public int worst() {
        return IntStream.of(scores).min().orElse(0);
    }

    public Certificate certificate() {
        return certificate;
    }

    /** The same pairs with another proof. */
    PairingPlan withCertificate(Certificate other) {
        return new PairingPlan(mentees, mentors, scores, other);
    }

    /** The mentors of one mentee, ascending. */
    public int[] mentorsOf(int mentee) {
        int from = Arrays.binarySearch(mentees, mentee);
        if (from < 0) {
            return new int[0];
        }
        while (from > 0 && mentees[from - 1] == mentee) {
            from--;
        }
        int to = from;
        while (to < mentees.length && mentees[to] == mentee) {
            to++;
        }
        return Arrays.copyOfRange(mentors, from, to);
    }

    /** Whether these two are paired. */
    public boolean has(int mentee, int mentor) {
        return Arrays.binarySearch(mentorsOf(mentee), mentor) >= 0;
    }

    /** How many mentees each of so many mentors has. */
    public int[] load(int mentorCount) {
        int[] load = new int[mentorCount];
        for (int mentor : mentors) {
            load[mentor]++;
        }
        return load;
    }

    /** The mentees of each of so many mentors, ascending. */
    public int[][] menteesOf(int mentorCount) {
        int[] load = load(mentorCount);
        int[][] menteesOf = new int[mentorCount][];
        Arrays.setAll(menteesOf, mentor -> new int[load[mentor]]);
        for (int k = size() - 1; k >= 0; k--) {
            menteesOf[mentors[k]][--load[mentors[k]]] = mentees[k];
        }
        return menteesOf;
    }

    /** Whether both plans have the same pairs. */
    public boolean samePairs(PairingPlan other) {
        return Arrays.equals(mentees, other.mentees) && Arrays.equals(mentors, other.mentors);
    }
}
