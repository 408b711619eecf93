package hr.mentoring.web.notification;

import hr.mentoring.notification.LetterId;
import hr.mentoring.notification.Notice;
import hr.mentoring.notification.NoticeService;
import hr.mentoring.web.common.Language;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The news on the home page. */
@Named
@RequestScoped
public class NoticesPart {

    @EJB
    private NoticeService notices;

    @Inject
    private Language language;

    private @Nullable List<Notice> unread;

    /** What the reader was told and has not put away. */
    public List<Notice> getUnread() {
        if (unread == null) {
            unread = notices.unread(language.getCurrent());
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
