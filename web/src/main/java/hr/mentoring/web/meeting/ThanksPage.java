package hr.mentoring.web.meeting;

import hr.mentoring.meeting.Thanks;
import hr.mentoring.meeting.ThanksService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the reader was ever thanked for. */
@Named
@RequestScoped
public class ThanksPage {

    @EJB
    private ThanksService thanks;

    private @Nullable List<Thanks> received;

    public List<Thanks> getReceived() {
        if (received == null) {
            received = thanks.received();
        }
        return received;
    }
}
