package hr.mentoring.web.access;

import hr.mentoring.access.AccountService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Knows the accounts of our own database; a company's identity provider may stand beside it. */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {

    @EJB
    private AccountService accounts;

    @Inject
    private HttpServletRequest request;

    /** Called by the container for each log-in with user name and password. */
    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        return accounts.logIn(credential.getCaller(), credential.getPassword().getValue(), request.getRemoteAddr())
                .map(roles -> new CredentialValidationResult(
                        credential.getCaller().strip().toLowerCase(Locale.ROOT), roles))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
