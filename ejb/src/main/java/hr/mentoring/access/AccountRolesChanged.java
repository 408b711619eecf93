package hr.mentoring.access;

import hr.mentoring.common.Audited;
import java.util.List;

/** Happened: an account became one of an administrator, or ceased to be. */
public record AccountRolesChanged(String username) implements Audited {

    @Override
    public List<String> subjects() {
        return List.of("account " + username);
    }
}
