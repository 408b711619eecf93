package hr.mentoring.pairing.engine.bench;

import java.util.Arrays;

/** What most tools do: take the best pair that still fits, again and again. */
final class Greedy implements Rival {

    @Override
    public String name() {
        return "greedy";
    }

    @Override
    public boolean takes(Instance instance) {
        return (long) instance.mentees() * instance.mentors() <= 140_000_000L;
    }

    @Override
    public Outcome solve(Instance instance) {
        int mentors = instance.mentors();
        long[] pairs = new long[1024];
        int count = 0;
        int[] row = new int[mentors];
        for (int i = 0; i < instance.mentees(); i++) {
            instance.rows().fill(i, row);
            for (int j = 0; j < mentors; j++) {
                if (row[j] >= 0) {
                    if (count == pairs.length) {
                        pairs = Arrays.copyOf(pairs, (int) Math.min(Integer.MAX_VALUE - 8, 2L * count));
                    }
                    pairs[count++] = (long) (instance.scoreLimit() - row[j]) << 34 | (long) i << 17 | j;
                }
            }
        }
        Arrays.sort(pairs, 0, count);
        int[] left = instance.capacity().clone();
        boolean[] has = new boolean[instance.mentees()];
        int matched = 0;
        long total = 0;
        for (int k = 0; k < count; k++) {
            int i = (int) (pairs[k] >> 17) & 0x1FFFF;
            int j = (int) pairs[k] & 0x1FFFF;
            if (!has[i] && left[j] > 0) {
                has[i] = true;
                left[j]--;
                matched++;
                total += instance.scoreLimit() - (int) (pairs[k] >> 34);
            }
        }
        return new Outcome(matched, total, false);
    }
}
