package hr.mentoring.web.meeting;

import hr.mentoring.agreement.Both;
import hr.mentoring.meeting.ExchangeKind;
import hr.mentoring.meeting.ExchangeService;
import hr.mentoring.meeting.ExchangeView;
import hr.mentoring.meeting.MeetingService;
import hr.mentoring.pairing.PairId;
import hr.mentoring.web.common.Pages;
import hr.mentoring.web.common.Typed;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What goes back and forth between meetings: something to read, a book, work for an opinion, a short word. */
@Named
@ViewScoped
public class ExchangePage implements Serializable {

    @EJB
    private ExchangeService exchanges;

    @EJB
    private MeetingService meetings;

    @Inject
    private Pages pages;

    private @Nullable Long pair;
    private String kind = ExchangeKind.CHECK_IN.name();
    private @Nullable String words;
    private @Nullable String link;
    private final Map<String, String> answers = new HashMap<>();
    private transient @Nullable Both both;

    /** Answers at once when there is no such pair. */
    public void open() {
        getBoth();
    }

    /** Sends what is typed. */
    public String send() {
        exchanges.send(id(), ExchangeKind.valueOf(kind), Typed.or(words), Typed.or(link));
        pages.say("meeting.exchange-sent", getBoth().other().givenName());
        return again();
    }

    /** Answers something. */
    public String answer(ExchangeView exchange) {
        exchanges.answer(exchange.id(), Typed.or(answers.get(exchange.id().toString())));
        pages.say("meeting.exchange-sent", getBoth().other().givenName());
        return again();
    }

    public List<ExchangeView> getAll() {
        return exchanges.of(id());
    }

    public ExchangeKind[] getKinds() {
        return ExchangeKind.values();
    }

    public Both getBoth() {
        if (both == null) {
            both = meetings.both(id());
        }
        return both;
    }

    private PairId id() {
        return Ids.pair(pair);
    }

    private String again() {
        return "/portal/exchange?faces-redirect=true&pair=" + id();
    }

    public @Nullable Long getPair() {
        return pair;
    }

    public void setPair(@Nullable Long pair) {
        this.pair = pair;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable String getLink() {
        return link;
    }

    public void setLink(@Nullable String link) {
        this.link = link;
    }

    /** The answers being typed, by the id of what they answer. */
    public Map<String, String> getAnswers() {
        return answers;
    }
}
