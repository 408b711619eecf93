package hr.mentoring.pairing.engine.bench;

import java.util.Arrays;

/**
 * The plain dense algorithm of Jonker and Volgenant 1987 on a matrix of costs: column reduction, reduction transfer, two
 * rounds of row reduction, then shortest augmenting paths.
 */
final class DenseJonkerVolgenant implements Rival {

    private static final int LARGEST = 20_000;

    @Override
    public String name() {
        return "jonker-volgenant";
    }

    @Override
    public boolean takes(Instance instance) {
        return instance.isSquare() && instance.mentees() <= LARGEST && !instance.isSparse();
    }

    @Override
    public Outcome solve(Instance instance) {
        int n = instance.mentees();
        int[][] cost = new int[n][n];
        for (int i = 0; i < n; i++) {
            instance.rows().fill(i, cost[i]);
            for (int j = 0; j < n; j++) {
                cost[i][j] = instance.scoreLimit() - cost[i][j];
            }
        }
        int[] columnOf = assign(cost);
        long total = 0;
        for (int i = 0; i < n; i++) {
            total += instance.scoreLimit() - cost[i][columnOf[i]];
        }
        return new Outcome(n, total, true);
    }

    private static int[] assign(int[][] cost) {
        int n = cost.length;
        int[] columnOf = new int[n];
        int[] rowOf = new int[n];
        int[] v = new int[n];
        int[] free = new int[n];
        int freeCount = reduceColumns(cost, columnOf, rowOf, v, free);
        for (int round = 0; round < 2 && n > 1; round++) {
            freeCount = reduceRows(cost, columnOf, rowOf, v, free, freeCount);
        }
        augment(cost, columnOf, rowOf, v, free, freeCount);
        return columnOf;
    }

    private static int reduceColumns(int[][] cost, int[] columnOf, int[] rowOf, int[] v, int[] free) {
        int n = cost.length;
        int[] matches = new int[n];
        int[] leastRow = new int[n];
        System.arraycopy(cost[0], 0, v, 0, n);
        for (int i = 1; i < n; i++) {
            int[] row = cost[i];
            for (int j = 0; j < n; j++) {
                if (row[j] < v[j]) {
                    v[j] = row[j];
                    leastRow[j] = i;
                }
            }
        }
        Arrays.fill(rowOf, -1);
        Arrays.fill(columnOf, -1);
        for (int j = n - 1; j >= 0; j--) {
            int i = leastRow[j];
            if (matches[i]++ == 0) {
                columnOf[i] = j;
                rowOf[j] = i;
            }
        }
        int freeCount = 0;
        for (int i = 0; i < n; i++) {
            if (matches[i] == 0) {
                free[freeCount++] = i;
            } else if (matches[i] == 1) {
                int least = Integer.MAX_VALUE;
                for (int j = 0; j < n; j++) {
                    if (j != columnOf[i]) {
                        least = Math.min(least, cost[i][j] - v[j]);
                    }
                }
                v[columnOf[i]] -= n == 1 ? 0 : least;
            }
        }
        return freeCount;
    }

    private static int reduceRows(int[][] cost, int[] columnOf, int[] rowOf, int[] v, int[] free, int count) {
        int n = cost.length;
        int stillFree = 0;
        int k = 0;
        long patience = 20L * n + 1000;
        while (k < count) {
            int i = free[k++];
            int[] row = cost[i];
            int first = Integer.MAX_VALUE;
            int second = Integer.MAX_VALUE;
            int j1 = -1;
            int j2 = -1;
            for (int j = 0; j < n; j++) {
                int value = row[j] - v[j];
                if (value < second) {
                    if (value < first) {
                        second = first;
                        j2 = j1;
                        first = value;
                        j1 = j;
                    } else {
                        second = value;
                        j2 = j;
                    }
                }
            }
            int displaced = rowOf[j1];
            boolean strict = first < second;
            if (strict) {
                v[j1] -= second - first;
            } else if (displaced >= 0) {
                j1 = j2;
                displaced = rowOf[j1];
            }
            rowOf[j1] = i;
            columnOf[i] = j1;
            if (displaced >= 0) {
                columnOf[displaced] = -1;
                if (strict && patience-- > 0) {
                    free[--k] = displaced;
                } else {
                    free[stillFree++] = displaced;
                }
            }
        }
        return stillFree;
    }

    private static void augment(int[][] cost, int[] columnOf, int[] rowOf, int[] v, int[] free, int count) {
        int n = cost.length;
        int[] distance = new int[n];
        int[] from = new int[n];
        int[] columns = new int[n];
        for (int f = 0; f < count; f++) {
            int source = free[f];
            for (int j = 0; j < n; j++) {
                columns[j] = j;
                distance[j] = cost[source][j] - v[j];
                from[j] = source;
            }
            int low = 0;
            int up = 0;
            int last = 0;
            int least = 0;
            int end = -1;
            while (end < 0) {
                if (up == low) {
                    last = low;
                    least = distance[columns[up++]];
                    for (int k = up; k < n; k++) {
                        int j = columns[k];
                        if (distance[j] <= least) {
                            if (distance[j] < least) {
                                up = low;
                                least = distance[j];
                            }
                            columns[k] = columns[up];
                            columns[up++] = j;
                        }
                    }
                    for (int k = low; k < up && end < 0; k++) {
                        end = rowOf[columns[k]] < 0 ? columns[k] : -1;
                    }
                }
                while (end < 0 && low < up) {
                    int j1 = columns[low++];
                    int i = rowOf[j1];
                    int[] row = cost[i];
                    int h = row[j1] - v[j1] - least;
                    for (int k = up; k < n && end < 0; k++) {
                        int j = columns[k];
                        int reached = row[j] - v[j] - h;
                        if (reached < distance[j]) {
                            distance[j] = reached;
                            from[j] = i;
                            if (reached == least) {
                                if (rowOf[j] < 0) {
                                    end = j;
                                } else {
                                    columns[k] = columns[up];
                                    columns[up++] = j;
                                }
                            }
                        }
                    }
                }
            }
            for (int k = 0; k < last; k++) {
                v[columns[k]] += distance[columns[k]] - least;
            }
            int i;
            do {
                i = from[end];
                rowOf[end] = i;
                int next = columnOf[i];
                columnOf[i] = end;
                end = next;
            } while (i != source);
        }
    }
}
