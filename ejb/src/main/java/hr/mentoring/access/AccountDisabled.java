package hr.mentoring.access;

import hr.mentoring.common.Audited;
import java.util.List;

/** Happened: an account was closed; its sessions end. */
public record AccountDisabled(String username) implements Audited {

    @Override
    public List<String> subjects() {
        return List.of("account " + username);
    }
}
