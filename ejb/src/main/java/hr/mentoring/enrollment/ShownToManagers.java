package hr.mentoring.enrollment;

import hr.mentoring.common.PersonId;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody lets their managers see of an enrollment that was accepted. It is all that is read for them.
 *
 * @param hoursPerMonth the hours set aside; empty unless the person shows them
 * @param completion whether the person shows how far they are
 */
public record ShownToManagers(
        PersonId person, boolean asMentee, boolean asMentor, Optional<Integer> hoursPerMonth, boolean completion) {

    /** What is shown of an enrollment; empty where it is nothing. */
    public static Optional<ShownToManagers> of(
            PersonId person, boolean asMentee, boolean asMentor, int hoursPerMonth, Set<ManagerView> view) {
        return view.contains(ManagerView.PROGRAM)
                ? Optional.of(new ShownToManagers(
                        person,
                        asMentee,
                        asMentor,
                        view.contains(ManagerView.HOURS) ? Optional.of(hoursPerMonth) : Optional.empty(),
                        view.contains(ManagerView.COMPLETION)))
                : Optional.empty();
    }
}
