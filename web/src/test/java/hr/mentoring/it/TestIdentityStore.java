package hr.mentoring.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;

/** Believes {@link TestCredential}s; it exists in the tests' deployment only. */
@ApplicationScoped
public class TestIdentityStore implements IdentityStore {

    @Override
    public CredentialValidationResult validate(Credential credential) {
        return credential instanceof TestCredential test
                ? new CredentialValidationResult(test.getCaller(), test.roles())
                : CredentialValidationResult.NOT_VALIDATED_RESULT;
    }
}
