package hr.mentoring.web.notification;

import hr.mentoring.common.NotFound;
import hr.mentoring.notification.Letter;
import hr.mentoring.notification.LetterId;
import hr.mentoring.notification.LetterState;
import hr.mentoring.notification.OutboxService;
import hr.mentoring.web.common.Pages;
import hr.mentoring.web.common.Typed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The outbox as administrators see it: a list by state, and one letter in full. */
@Named
@RequestScoped
public class OutboxPage {

    private static final int PAGE = 50;

    @EJB
    private OutboxService outbox;

    @Inject
    private Pages pages;

    private String state = "";
    private int first;
    private @Nullable Long letter;
    private @Nullable List<Letter> letters;

    /** One page of letters, and one more if there are older ones. */
    public List<Letter> getLetters() {
        return found().subList(0, Math.min(PAGE, found().size()));
    }

    public boolean isOlder() {
        return found().size() > PAGE;
    }

    public int getOlderFirst() {
        return first + PAGE;
    }

    public int getNewerFirst() {
        return Math.max(0, first - PAGE);
    }

    public LetterState[] getStates() {
        return LetterState.values();
    }

    /** How many letters are in a state. */
    public long count(LetterState of) {
        return outbox.counts().getOrDefault(of, 0L);
    }

    public boolean isMailServer() {
        return outbox.hasMailServer();
    }

    /** The letter that is being read. */
    public Letter getOpened() {
        return outbox.get(id());
    }

    /** Tries to deliver the letter again. */
    public String retry() {
        outbox.retry(id());
        pages.say("notification.retried");
        return "/admin/outbox?faces-redirect=true&letter=" + id();
    }

    private List<Letter> found() {
        if (letters == null) {
            letters = outbox.list(chosen(), first, PAGE + 1);
        }
        return letters;
    }

    private @Nullable LetterState chosen() {
        for (LetterState candidate : LetterState.values()) {
            if (candidate.name().toLowerCase(Locale.ROOT).equals(state)) {
                return candidate;
            }
        }
        return null;
    }

    private LetterId id() {
        if (letter == null || letter < 1) {
            throw new NotFound("letter", String.valueOf(letter));
        }
        return new LetterId(letter);
    }

    public String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = Typed.or(state);
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = Math.max(0, first);
    }

    public @Nullable Long getLetter() {
        return letter;
    }

    public void setLetter(@Nullable Long letter) {
        this.letter = letter;
    }
}
