package hr.mentoring.enrollment;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** One thing that somebody can let their managers see of their part in a cohort. */
public enum ManagerView {
    /** That they take part, in which program, and as what. */
    PROGRAM,
    /** How many hours a month they set aside. */
    HOURS,
    /** Whether they are still at it or have completed it. */
    COMPLETION;

    /** What managers see as long as a person has not said anything else. */
    public static final Set<ManagerView> USUAL = Set.of(PROGRAM, HOURS);

    /** Without the program there is nothing that the rest could be about. */
    public static Set<ManagerView> meaningful(Collection<ManagerView> chosen) {
        return chosen.contains(PROGRAM) ? EnumSet.copyOf(chosen) : EnumSet.noneOf(ManagerView.class);
    }
}
