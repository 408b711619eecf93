package hr.mentoring.notification.model;

import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.notification.Letter;
import hr.mentoring.notification.LetterId;
import hr.mentoring.notification.LetterState;
import hr.mentoring.notification.Notice;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A letter to one person. It is written once for each occasion, waits, is claimed by the node that delivers it, and ends
 * up sent or, after the last attempt of the {@link RetryPlan}, given up. Beside its way through the mail the person can
 * read it as a notice and put that away.
 */
@Entity
@Table(name = "notification_letter")
public class OutboxLetter {

    /** A node that claimed a letter and was not heard of for this long is taken for dead. */
    static final Duration CLAIM = Duration.ofMinutes(5);

    private static final int LONGEST_PROBLEM = 500;

    @Id
    @SequenceGenerator(name = "notification_letter_seq", sequenceName = "notification_letter_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notification_letter_seq")
    private long id;

    @Version
    private int version;

    @Column(updatable = false)
    private String occasion;

    @Column(updatable = false)
    private String kind;

    @Column(name = "recipient_id", updatable = false)
    private @Nullable Long recipientId;

    @Column(name = "recipient_name", updatable = false)
    private String recipientName;

    @Column(updatable = false)
    private String address;

    @Column(updatable = false)
    private String subject;

    @Column(updatable = false)
    private String body;

    private String link;

    /** The subject by the code of each language, for the page that its reader reads in one or the other. */
    @ElementCollection
    @CollectionTable(name = "notification_title", joinColumns = @JoinColumn(name = "letter_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "title")
    private Map<String, String> titles = new HashMap<>();

    @Column(name = "message_id", updatable = false)
    private String messageId;

    @Column(name = "written_at", updatable = false)
    private Instant writtenAt;

    @Enumerated(EnumType.STRING)
    private LetterState state = LetterState.WAITING;

    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    private @Nullable String problem;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    protected OutboxLetter() {}

    /**
     * A letter that waits to be delivered.
     *
     * @param occasion names what it is written for and to whom; no two letters share it
     * @param recipient who may read it as a notice, or null for a mailbox that is nobody's own
     */
    public OutboxLetter(
            String occasion,
            String kind,
            @Nullable PersonId recipient,
            String recipientName,
            String address,
            Content content,
            String messageId,
            Instant now) {
        this.occasion = occasion;
        this.kind = kind;
        this.recipientId = recipient == null ? null : recipient.value();
        this.recipientName = recipientName;
        this.address = address;
        this.subject = content.subject();
        this.body = content.body();
        this.link = content.link();
        this.titles.putAll(content.titles());
        this.messageId = messageId;
        this.writtenAt = now;
        this.nextAttemptAt = now;
    }

    /**
     * What a letter says and where it leads.
     *
     * @param titles the subject by the code of each language that its reader may choose
     */
    public record Content(String subject, String body, String link, Map<String, String> titles) {}

    public LetterId id() {
        return new LetterId(id);
    }

    /** It as a notice in the reader's language; in the letter's own where it was written before there were two. */
    public Notice toNotice(Locale language) {
        return new Notice(id(), titles.getOrDefault(language.getLanguage(), subject), link, writtenAt);
    }

    /** Whether this person may read it. */
    public boolean isFor(PersonId person) {
        return recipientId != null && recipientId == person.value();
    }

    /**
     * Takes it for delivery, so that no other node does.
     *
     * @return whether it was due; otherwise somebody else has it or has delivered it
     */
    public boolean claim(Instant now) {
        if (state != LetterState.WAITING || nextAttemptAt.isAfter(now)) {
            return false;
        }
        attempts++;
        nextAttemptAt = now.plus(CLAIM);
        return true;
    }

    /** The mail server has taken it; a one-time code in its link is its reader's from now on, and not kept. */
    public void delivered(Instant now) {
        state = LetterState.SENT;
        link = link.replaceFirst("\\?code=.*", "");
        sentAt = now;
        problem = null;
    }

    /** Delivery failed; it waits for the next attempt, or is given up after the last or where none would help. */
    public void failed(String why, boolean hopeless, Instant now) {
        problem = why.length() > LONGEST_PROBLEM ? why.substring(0, LONGEST_PROBLEM) : why;
        Optional<Duration> pause = hopeless ? Optional.empty() : RetryPlan.pauseAfter(attempts);
        pause.ifPresentOrElse(wait -> nextAttemptAt = now.plus(wait), () -> state = LetterState.GIVEN_UP);
    }

    /**
     * Tries again from the beginning because an administrator says so.
     *
     * @throws RuleBroken {@code notification.sent-already}
     */
    public void retry(Instant now) {
        RuleBroken.require(state != LetterState.SENT, "notification.sent-already");
        state = LetterState.WAITING;
        attempts = 0;
        nextAttemptAt = now;
    }

    /** The recipient has put the notice away; a second time changes nothing. */
    public void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    /** How others see it. */
    public Letter toLetter() {
        return new Letter(
                id(),
                kind,
                recipientName,
                address,
                subject,
                body,
                link,
                messageId,
                state,
                attempts,
                writtenAt,
                nextAttemptAt,
                problem,
                sentAt,
                readAt);
    }
}
