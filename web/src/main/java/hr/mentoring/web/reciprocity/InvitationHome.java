package hr.mentoring.web.reciprocity;

import hr.mentoring.reciprocity.InvitationService;
import hr.mentoring.reciprocity.InvitationView;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The invitation to mentor, as a card on "my mentoring". */
@Named
@RequestScoped
public class InvitationHome {

    @EJB
    private InvitationService invitations;

    private boolean looked;
    private @Nullable InvitationView mine;

    /** The invitation that waits for an answer; null for none. */
    public @Nullable InvitationView getMine() {
        if (!looked) {
            mine = invitations.mine().orElse(null);
            looked = true;
        }
        return mine;
    }
}
