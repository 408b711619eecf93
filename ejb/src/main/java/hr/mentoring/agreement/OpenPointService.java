package hr.mentoring.agreement;

import hr.mentoring.access.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** What the caller owes and waits for, from all rooms and across all of their pairs. */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class OpenPointService {

    private static final Comparator<OpenPoint> MOST_URGENT_FIRST = Comparator.comparing(
                    OpenPoint::due, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(OpenPoint::page);

    @Inject
    @Any
    private Instance<OpenPoints> rooms;

    /** What waits, the most urgent first. */
    public List<OpenPoint> mine() {
        return rooms.stream()
                .flatMap(room -> room.mine().stream())
                .sorted(MOST_URGENT_FIRST)
                .toList();
    }
}
