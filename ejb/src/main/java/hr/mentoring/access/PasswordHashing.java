package hr.mentoring.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How passwords are kept: PBKDF2 with HMAC-SHA-512, a random salt each, and 220,000 rounds unless {@code
 * mentoring.password.rounds} says otherwise. The rounds are part of each hash, so a change applies to new passwords and
 * leaves the old ones valid.
 */
@ApplicationScoped
public class PasswordHashing {

    @Inject
    private Pbkdf2PasswordHash pbkdf2;

    @Inject
    @ConfigProperty(name = "mentoring.password.rounds", defaultValue = "220000")
    private int rounds;

    private String nobody = "";

    @PostConstruct
    void configure() {
        pbkdf2.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", Integer.toString(rounds),
                "Pbkdf2PasswordHash.SaltSizeBytes", "32",
                "Pbkdf2PasswordHash.KeySizeBytes", "32"));
        nobody = pbkdf2.generate("nobody has this password".toCharArray());
    }

    /** The hash to keep for a new password. */
    public String hash(char[] password) {
        return pbkdf2.generate(password);
    }

    /** Whether a password belongs to a hash. */
    public boolean matches(char[] password, String hash) {
        return pbkdf2.verify(password, hash);
    }

    /** Takes as long as {@link #matches}, so that a wrong user name cannot be told from a wrong password by the clock. */
    public void matchNobody(char[] password) {
        pbkdf2.verify(password, nobody);
    }
}
