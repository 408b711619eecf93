package hr.mentoring.program;

import hr.mentoring.common.RuleBroken;
import java.util.OptionalInt;

/**
 * What a program wants to reach in each quarter, as its reports say. What is empty is not asked for.
 *
 * @param met the percentage of pairs that meet
 * @param onTime the percentage of meetings that begin on time
 * @param response the percentage of surveys that are handed in
 * @param satisfactionTenths how people rate their match from 1 to 5, in tenths
 */
public record ProgramAims(OptionalInt met, OptionalInt onTime, OptionalInt response, OptionalInt satisfactionTenths) {

    /** Nothing is asked for. */
    public static final ProgramAims NONE =
            new ProgramAims(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());

    private static final int WORST = 1;
    private static final int BEST = 5;

    public ProgramAims {
        met.ifPresent(percent -> Given.within("aimMet", percent, 1, 100));
        onTime.ifPresent(percent -> Given.within("aimOnTime", percent, 1, 100));
        response.ifPresent(percent -> Given.within("aimResponse", percent, 1, 100));
        satisfactionTenths.ifPresent(tenths -> {
            if (tenths < 10 * WORST || tenths > 10 * BEST) {
                throw RuleBroken.on("aimSatisfaction", "program.out-of-range", WORST, BEST, tenths / 10.0);
            }
        });
    }
}
