package hr.mentoring.report.statistics;

/** The one quantile of Student's distribution that 95 % intervals need. */
final class StudentT {

    private static final double[] SMALL = {
        12.7062, 4.3027, 3.1824, 2.7764, 2.5706, 2.4469, 2.3646, 2.3060, 2.2622, 2.2281
    };

    private StudentT() {}

    /**
     * The value that leaves 2.5 % above it. Between whole degrees of freedom up to 10 it is taken at the lower one, so
     * that an interval is rather too wide; above, the expansion of Cornish and Fisher is exact to four digits.
     *
     * @param freedom degrees of freedom, 1 or more
     */
    static double quantile975(double freedom) {
        if (!(freedom >= 1)) {
            throw new IllegalArgumentException("Degrees of freedom must be at least 1, not " + freedom);
        }
        if (freedom < SMALL.length + 1) {
            return SMALL[(int) freedom - 1];
        }
        double z = Share.Z;
        double z3 = z * z * z;
        double z5 = z3 * z * z;
        double z7 = z5 * z * z;
        double z9 = z7 * z * z;
        double v = freedom;
        return z
                + (z3 + z) / (4 * v)
                + (5 * z5 + 16 * z3 + 3 * z) / (96 * v * v)
                + (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * v * v * v)
                + (79 * z9 + 776 * z7 + 1482 * z5 - 1920 * z3 - 945 * z) / (92160 * v * v * v * v);
    }
}
