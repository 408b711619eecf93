package hr.mentoring.meeting.model;

import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.common.WebLink;
import hr.mentoring.common.Written;
import hr.mentoring.meeting.ExchangeId;
import hr.mentoring.meeting.ExchangeKind;
import hr.mentoring.pairing.PairId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something small that one of the two sends the other one between meetings: something to read, a book, work for a quick
 * opinion, a short word. Both may answer. What was sent stays as it was sent.
 */
@Entity
@Table(name = "meeting_exchange")
public class Exchange {

    @Id
    @SequenceGenerator(name = "meeting_exchange_seq", sequenceName = "meeting_exchange_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meeting_exchange_seq")
    private long id;

    @Version
    private int version;

    @Column(name = "pair_id", updatable = false)
    private long pairId;

    @Column(name = "sender_id", updatable = false)
    private long senderId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ExchangeKind kind;

    @Column(updatable = false)
    private String words;

    @Column(updatable = false)
    private @Nullable String link;

    @Column(name = "sent_at", updatable = false)
    private Instant sentAt;

    @OneToMany(mappedBy = "exchange", cascade = CascadeType.PERSIST)
    @OrderBy("answeredAt")
    private List<ExchangeAnswer> answers = new ArrayList<>();

    protected Exchange() {}

    /**
     * Sends something.
     *
     * @param link an address of the web; may be empty, but not where it is all that is sent
     * @throws RuleBroken {@code meeting.link-missing}, {@code common.link-odd}, {@code meeting.exchange-empty} or
     *     {@code common.too-long}
     */
    public Exchange(PairId pair, PersonId sender, ExchangeKind kind, String words, String link, Instant now) {
        this.pairId = pair.value();
        this.senderId = sender.value();
        this.kind = kind;
        this.link = WebLink.orNone("link", link).orElse(null);
        if (kind == ExchangeKind.LINK && this.link == null) {
            throw RuleBroken.on("link", "meeting.link-missing");
        }
        this.words = kind == ExchangeKind.LINK
                ? Written.atMost(Written.PASSAGE, "words", words)
                : Written.something(Written.PASSAGE, "words", words, "meeting.exchange-empty");
        this.sentAt = now;
    }

    /**
     * Answers.
     *
     * @throws RuleBroken {@code meeting.exchange-empty} or {@code common.too-long}
     */
    public void answer(PersonId by, String said, Instant now) {
        answers.add(new ExchangeAnswer(
                this, by, Written.something(Written.PASSAGE, "words", said, "meeting.exchange-empty"), now));
    }

    public ExchangeId id() {
        return new ExchangeId(id);
    }

    public PairId pair() {
        return new PairId(pairId);
    }

    public PersonId sender() {
        return new PersonId(senderId);
    }

    public ExchangeKind kind() {
        return kind;
    }

    public String words() {
        return words;
    }

    /** An address of the web. */
    public Optional<String> link() {
        return Optional.ofNullable(link);
    }

    public Instant sentAt() {
        return sentAt;
    }

    /** The answers, the oldest first. */
    public List<ExchangeAnswer> answers() {
        return List.copyOf(answers);
    }
}
