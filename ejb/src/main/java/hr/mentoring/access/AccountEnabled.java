package hr.mentoring.access;

import hr.mentoring.common.Audited;
import java.util.List;

/** Happened: a closed account was opened again. */
public record AccountEnabled(String username) implements Audited {

    @Override
    public List<String> subjects() {
        return List.of("account " + username);
    }
}
