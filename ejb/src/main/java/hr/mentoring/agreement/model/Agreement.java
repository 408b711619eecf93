package hr.mentoring.agreement.model;

import hr.mentoring.agreement.AgreementState;
import hr.mentoring.agreement.AgreementText;
import hr.mentoring.agreement.NextStep;
import hr.mentoring.agreement.Side;
import hr.mentoring.common.NotFound;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a pair agrees on, from the first draft to the end.
 *
 * <p>The mentee proposes the first text. From then on either side may answer the text on the table with another one, as
 * long as it knows the latest; every text stays as a version of its own. When both have signed the same version, it is in
 * force, and stays so while a newer one is discussed, until both have signed that one. The review days of the text in
 * force come up until somebody confirms them or a newer text is signed. When the pair ends, nothing can be written or
 * signed any more, and everything stays as it was.
 */
@Entity
@Table(name = "agreement")
public class Agreement {

    @Id
    @SequenceGenerator(name = "agreement_seq", sequenceName = "agreement_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agreement_seq")
    private long id;

    @Version
    private int version;

    @Column(name = "pair_id", updatable = false)
    private long pairId;

    @Column(name = "mentee_id", updatable = false)
    private long menteeId;

    @Column(name = "mentor_id", updatable = false)
    private long mentorId;

    /** Counts every act, so that two acts at once are noticed even where only a signature is added. */
    private int acts;

    @Column(name = "in_force")
    private @Nullable Integer inForce;

    @Column(name = "in_force_since")
    private @Nullable Instant inForceSince;

    /** The next review day that nobody has confirmed; follows from the text in force and the reviews. */
    @Column(name = "next_review_on")
    private @Nullable LocalDate nextReviewOn;

    /** The last review day that the two were reminded of. */
    @Column(name = "reminded_of")
    private @Nullable LocalDate remindedOf;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @OneToMany(mappedBy = "agreement", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<AgreementVersion> versions = new ArrayList<>();

    @OneToMany(mappedBy = "agreement", cascade = CascadeType.PERSIST)
    @OrderBy("confirmedAt")
    private List<Review> reviews = new ArrayList<>();

    protected Agreement() {}

    /** Nothing written yet. */
    public Agreement(Pair pair) {
        this.pairId = pair.id().value();
        this.menteeId = pair.mentee().value();
        this.mentorId = pair.mentor().value();
    }

    public PairId pair() {
        return new PairId(pairId);
    }

    /** Which of the two this person is; empty for anybody else. */
    public Optional<Side> sideOf(PersonId person) {
        if (person.value() == menteeId) {
            return Optional.of(Side.MENTEE);
        }
        return person.value() == mentorId ? Optional.of(Side.MENTOR) : Optional.empty();
    }

    /** Where it stands. */
    public AgreementState state() {
        if (endedAt != null) {
            return AgreementState.ENDED;
        }
        if (versions.isEmpty()) {
            return AgreementState.UNWRITTEN;
        }
        if (inForce == null) {
            return AgreementState.PROPOSED;
        }
        return inForce == latestNumber() ? AgreementState.SIGNED : AgreementState.REVISING;
    }

    /** All texts, the first one first. */
    public List<AgreementVersion> versions() {
        return List.copyOf(versions);
    }

    /** One text by its number. */
    public AgreementVersion version(int number) {
        return versions.stream()
                .filter(candidate -> candidate.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("agreement-version", number));
    }

    /** The number of the latest text; 0 when there is none. */
    public int latestNumber() {
        return versions.isEmpty() ? 0 : versions.get(versions.size() - 1).number();
    }

    /** The text that waits for an answer or a signature; empty when the latest one is in force, and after the end. */
    public Optional<AgreementVersion> onTable() {
        return switch (state()) {
            case PROPOSED, REVISING -> Optional.of(version(latestNumber()));
            case UNWRITTEN, SIGNED, ENDED -> Optional.empty();
        };
    }

    /** The text that both signed last. */
    public Optional<AgreementVersion> inForce() {
        return Optional.ofNullable(inForce).map(this::version);
    }

    /** When it was closed. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** When the text in force was signed by the second one. */
    public Optional<Instant> inForceSince() {
        return Optional.ofNullable(inForceSince);
    }

    /** The confirmations that it still fits, the oldest first. */
    public List<Review> reviews() {
        return List.copyOf(reviews);
    }

    /**
     * Puts a text on the table.
     *
     * @param knows the number of the latest version that the author has seen; 0 for the first draft
     * @return the new version
     * @throws RuleBroken {@code agreement.ended}, {@code agreement.mentee-begins}, {@code agreement.answered-meanwhile},
     *     {@code agreement.point-missing} or {@code agreement.nothing-changed}
     */
    public AgreementVersion propose(PersonId author, int knows, AgreementText text, String note, Instant now) {
        Side side = participant(author);
        requireOpen();
        RuleBroken.require(!versions.isEmpty() || side == Side.MENTEE, "agreement.mentee-begins");
        RuleBroken.require(knows == latestNumber(), "agreement.answered-meanwhile", latestNumber());
        RuleBroken.require(
                text.missing().isEmpty(),
                "agreement.point-missing",
                text.missing().size());
        RuleBroken.require(
                versions.isEmpty() || !version(latestNumber()).text().equals(text),
                "agreement.nothing-changed",
                latestNumber());
        AgreementVersion proposed = new AgreementVersion(this, latestNumber() + 1, author, text, note, now);
        versions.add(proposed);
        acts++;
        return proposed;
    }

    /**
     * Signs the text on the table.
     *
     * @param hash the SHA-256 of what the person read, so that nobody signs what came in between
     * @return whether both have signed now, so that the text is in force
     * @throws RuleBroken {@code agreement.ended}, {@code agreement.nothing-to-sign}, {@code agreement.other-text} or
     *     {@code agreement.signed-already}
     */
    public boolean sign(PersonId person, String hash, Instant now) {
        Side side = participant(person);
        requireOpen();
        AgreementVersion proposed = onTable().orElseThrow(() -> new RuleBroken("agreement.nothing-to-sign"));
        RuleBroken.require(proposed.hash().equals(hash) && proposed.isGenuine(), "agreement.other-text");
        RuleBroken.require(!proposed.isSignedBy(person), "agreement.signed-already");
        proposed.sign(person, now);
        acts++;
        boolean bothSigned = proposed.isSignedBy(person(side.other()));
        if (bothSigned) {
            inForce = proposed.number();
            inForceSince = now;
            nextReviewOn = firstReviewAfter(LocalDate.ofInstant(now, ZoneOffset.UTC));
        }
        return bothSigned;
    }

    /** The next review day that nobody has confirmed, come or to come. */
    public Optional<LocalDate> nextReview() {
        return Optional.ofNullable(nextReviewOn);
    }

    /** The review day that has come and that nobody has confirmed. */
    public Optional<LocalDate> reviewDue(LocalDate today) {
        return nextReview().filter(day -> !day.isAfter(today));
    }

    /** Takes note that the two were reminded of a review day; empty when none has come or they were already. */
    public Optional<LocalDate> remind(LocalDate today) {
        Optional<LocalDate> due = reviewDue(today).filter(day -> !day.equals(remindedOf));
        due.ifPresent(day -> remindedOf = day);
        return due;
    }

    /**
     * Confirms that the two have looked at the text in force and that it still fits.
     *
     * @throws RuleBroken {@code agreement.ended} or {@code agreement.no-review-due}
     */
    public void confirmReview(PersonId person, LocalDate today, Instant now) {
        participant(person);
        requireOpen();
        LocalDate due = reviewDue(today).orElseThrow(() -> new RuleBroken("agreement.no-review-due"));
        reviews.add(new Review(this, due, person, now));
        nextReviewOn = firstReviewAfter(today);
        acts++;
    }

    /** Closes it because the pair is over; a second time changes nothing. */
    public void close(Instant now) {
        if (endedAt == null) {
            endedAt = now;
            nextReviewOn = null;
            acts++;
        }
    }

    /** What would bring it forward, as this person sees it. */
    public NextStep nextStepFor(PersonId person, LocalDate today) {
        Side side = participant(person);
        return switch (state()) {
            case UNWRITTEN -> side == Side.MENTEE ? NextStep.WRITE : NextStep.AWAIT_DRAFT;
            case PROPOSED, REVISING -> onTheTableFor(person, version(latestNumber()));
            case SIGNED -> reviewDue(today).isPresent() ? NextStep.REVIEW : NextStep.NOTHING;
            case ENDED -> NextStep.OVER;
        };
    }

    private static NextStep onTheTableFor(PersonId person, AgreementVersion proposed) {
        if (proposed.isSignedBy(person)) {
            return NextStep.AWAIT_ANSWER;
        }
        if (!proposed.signatures().isEmpty()) {
            return NextStep.SIGN;
        }
        return proposed.author().equals(person) ? NextStep.AWAIT_ANSWER : NextStep.ANSWER;
    }

    private @Nullable LocalDate firstReviewAfter(LocalDate day) {
        return inForce()
                .flatMap(agreed -> agreed.text().reviews().stream()
                        .filter(review -> review.isAfter(day))
                        .findFirst())
                .orElse(null);
    }

    private PersonId person(Side side) {
        return new PersonId(side == Side.MENTEE ? menteeId : mentorId);
    }

    private Side participant(PersonId person) {
        return sideOf(person)
                .orElseThrow(
                        () -> new IllegalArgumentException("Person %s is not in pair %d".formatted(person, pairId)));
    }

    private void requireOpen() {
        RuleBroken.require(endedAt == null, "agreement.ended");
    }
}
