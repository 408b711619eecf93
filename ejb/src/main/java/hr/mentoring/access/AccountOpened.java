package hr.mentoring.access;

import hr.mentoring.common.Audited;
import java.util.List;

/** Happened: somebody was given an account. */
public record AccountOpened(String username) implements Audited {

    @Override
    public List<String> subjects() {
        return List.of("account " + username);
    }
}
