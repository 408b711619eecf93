package hr.mentoring.notification;

import hr.mentoring.access.CurrentUser;
import hr.mentoring.access.Role;
import hr.mentoring.common.NotFound;
import hr.mentoring.common.PersonId;
import hr.mentoring.notification.model.OutboxLetter;
import hr.mentoring.notification.store.Letters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** What the caller was told and has not put away. */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class NoticeService {

    /** More than these are not read at once anyway. */
    private static final int MOST = 20;

    @Inject
    private Letters letters;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** The caller's notices in this language, the latest first. */
    public List<Notice> unread(Locale language) {
        return user.personId().map(person -> letters.unread(person, MOST)).orElse(List.of()).stream()
                .map(letter -> letter.toNotice(language))
                .toList();
    }

    /** Puts one of the caller's notices away. */
    public void putAway(LetterId id) {
        PersonId me = user.requirePersonId();
        OutboxLetter letter = letters.get(id);
        if (!letter.isFor(me)) {
            throw new NotFound("letter", id);
        }
        letter.read(clock.instant());
    }

    /** Puts all of the caller's notices away. */
    public void putAllAway() {
        letters.unread(user.requirePersonId(), Integer.MAX_VALUE).forEach(letter -> letter.read(clock.instant()));
    }
}
