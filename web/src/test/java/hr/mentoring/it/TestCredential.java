package hr.mentoring.it;

import jakarta.security.enterprise.credential.CallerOnlyCredential;
import java.util.Set;

/** A name with roles, believed without a password, by {@link TestIdentityStore} alone. */
public final class TestCredential extends CallerOnlyCredential {

    private final Set<String> roles;

    TestCredential(String caller, Set<String> roles) {
        super(caller);
        this.roles = roles;
    }

    Set<String> roles() {
        return roles;
    }
}
