package hr.mentoring.web.notification;

import hr.mentoring.notification.Letter;
import hr.mentoring.notification.LetterId;
import hr.mentoring.notification.NoticeService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The news on the home page. */
@Named
@RequestScoped
public class NoticesPart {

    @EJB
    private NoticeService notices;

    private @Nullable List<Letter> unread;

    /** What the reader was told and has not put away. */
    public List<Letter> getUnread() {
        if (unread == null) {
            unread = notices.unread();
        }
        return unread;
    }

    /** Puts one notice away. */
    public String putAway(long id) {
        notices.putAway(new LetterId(id));
        return home();
    }

    /** Puts all of them away. */
    public String putAllAway() {
        notices.putAllAway();
        return home();
    }

    private static String home() {
        return "/portal/index?faces-redirect=true";
    }
}
