package hr.mentoring.access;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;
import java.time.Instant;
import java.util.List;

/**
 * Happened: a person may set a password with a one-time code, which nobody but the observer that writes the letter gets
 * to see.
 */
public record AccountInvited(PersonId person, String username, String code, Instant expiresAt) implements Audited {

    @Override
    public List<String> subjects() {
        return List.of("account " + username, "person " + person);
    }

    @Override
    public String toString() {
        return "AccountInvited[" + username + "]";
    }
}
