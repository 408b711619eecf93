package hr.mentoring.access;

import hr.mentoring.common.Audited;
import java.util.List;

/** Happened: an account has a new password. */
public record AccountPasswordChanged(String username) implements Audited {

    @Override
    public List<String> subjects() {
        return List.of("account " + username);
    }
}
