package hr.mentoring.concern.model;

import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.concern.CaseId;
import hr.mentoring.concern.CaseLine;
import hr.mentoring.concern.CaseOutcome;
import hr.mentoring.concern.CaseState;
import hr.mentoring.concern.CaseView;
import hr.mentoring.directory.Person;
import hr.mentoring.pairing.Pair;
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
 * A conversation between somebody and HR about their mentoring. It is new until an administrator takes it, is answered or
 * asked back any number of times, and is closed with an outcome by HR, or taken back by whoever raised it.
 */
@Entity
@Table(name = "concern_case")
public class ConfidentialCase {

    @Id
    @SequenceGenerator(name = "concern_case_seq", sequenceName = "concern_case_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "concern_case_seq")
    private long id;

    @Version
    private int version;

    @Column(name = "raiser_id", updatable = false)
    private long raiserId;

    @Column(name = "pair_id", updatable = false)
    private @Nullable Long pairId;

    @Column(name = "about_id", updatable = false)
    private @Nullable Long aboutId;

    @Enumerated(EnumType.STRING)
    private CaseState state = CaseState.NEW;

    @Column(name = "taken_by")
    private @Nullable String takenBy;

    /** The administrator as a person, where they are one of the directory. */
    @Column(name = "holder_id")
    private @Nullable Long holderId;

    @Enumerated(EnumType.STRING)
    private @Nullable CaseOutcome outcome;

    @Column(name = "raised_at", updatable = false)
    private Instant raisedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @OneToMany(mappedBy = "belongsTo", cascade = CascadeType.PERSIST)
    @OrderBy("writtenAt, id")
    private List<CaseEntry> entries = new ArrayList<>();

    protected ConfidentialCase() {}

    /**
     * Raises it.
     *
     * @param pair what it is about, or null when it is about the program
     * @throws RuleBroken {@code concern.words-missing} or {@code common.too-long}
     */
    public ConfidentialCase(Person raiser, @Nullable Pair pair, String words, Instant now) {
        this.raiserId = raiser.id().value();
        this.pairId = pair == null ? null : pair.id().value();
        this.aboutId = pair == null ? null : pair.otherThan(raiser.id()).value();
        this.raisedAt = now;
        this.changedAt = now;
        entries.add(new CaseEntry(this, true, raiser.name(), words, now));
    }

    /**
     * Says more, by whoever raised it.
     *
     * @return how much was said so far
     * @throws RuleBroken {@code concern.case-closed}, {@code concern.words-missing} or {@code common.too-long}
     */
    public int write(Person raiser, String words, Instant now) {
        requireOpen();
        entries.add(new CaseEntry(this, true, raiser.name(), words, now));
        move(takenBy == null ? CaseState.NEW : CaseState.TAKEN, now);
        return entries.size();
    }

    /**
     * An administrator takes it, from whoever has it.
     *
     * @param person the administrator as a person; empty for an operator outside of the directory
     * @return how often something happened to it
     * @throws RuleBroken {@code concern.case-closed} or {@code concern.case-yours}
     */
    public int take(String administrator, Optional<PersonId> person, Instant now) {
        requireOpen();
        RuleBroken.require(!isTakenBy(administrator), "concern.case-yours");
        takenBy = administrator;
        holderId = person.map(PersonId::value).orElse(null);
        move(state == CaseState.NEW ? CaseState.TAKEN : state, now);
        return version + 1;
    }

    /** The administrator who has it gives it back. */
    public void giveBack(Instant now) {
        requireOpen();
        takenBy = null;
        holderId = null;
        move(CaseState.NEW, now);
    }

    /**
     * HR writes.
     *
     * @param asks whether the person is asked for something
     * @return how much was said so far
     * @throws RuleBroken {@code concern.case-closed}, {@code concern.words-missing} or {@code common.too-long}
     */
    public int answer(String words, boolean asks, Instant now) {
        requireOpen();
        entries.add(new CaseEntry(this, false, administrator(), words, now));
        move(asks ? CaseState.ASKED_BACK : CaseState.ANSWERED, now);
        return entries.size();
    }

    /**
     * HR closes it.
     *
     * @throws RuleBroken {@code concern.case-closed}, {@code concern.outcome-missing}, {@code concern.words-missing} or
     *     {@code common.too-long}
     */
    public void close(CaseOutcome how, String words, Instant now) {
        requireOpen();
        if (!CaseOutcome.ofHumanResources().contains(how)) {
            throw RuleBroken.on("outcome", "concern.outcome-missing");
        }
        entries.add(new CaseEntry(this, false, administrator(), words, now));
        end(how, now);
    }

    /**
     * Whoever raised it takes it back.
     *
     * @throws RuleBroken {@code concern.case-closed}
     */
    public void withdraw(Instant now) {
        requireOpen();
        end(CaseOutcome.WITHDRAWN, now);
    }

    private void end(CaseOutcome how, Instant now) {
        outcome = how;
        move(CaseState.CLOSED, now);
    }

    private void move(CaseState to, Instant now) {
        state = to;
        changedAt = now;
    }

    private void requireOpen() {
        RuleBroken.require(state.isOpen(), "concern.case-closed");
    }

    private String administrator() {
        return Optional.ofNullable(takenBy).orElseThrow(() -> new IllegalStateException("Nobody has taken case " + id));
    }

    public CaseId id() {
        return new CaseId(id);
    }

    public PersonId raiser() {
        return new PersonId(raiserId);
    }

    public CaseState state() {
        return state;
    }

    /** How it ended; empty while it is open. */
    public Optional<CaseOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** The other one of the pair that it is about. */
    public Optional<PersonId> about() {
        return Optional.ofNullable(aboutId).map(PersonId::new);
    }

    /** The pair that it is about. */
    public Optional<PairId> pair() {
        return Optional.ofNullable(pairId).map(PairId::new);
    }

    /** The administrator who has it, as a person of the directory. */
    public Optional<PersonId> holder() {
        return Optional.ofNullable(holderId).map(PersonId::new);
    }

    /** Whether this administrator has it. */
    public boolean isTakenBy(String administrator) {
        return administrator.equals(takenBy);
    }

    /** Whether somebody raised it or is whom it is about. */
    public boolean concerns(PersonId person) {
        return raiser().equals(person) || about().filter(person::equals).isPresent();
    }

    /** How it stands. */
    public CaseLine line(String reader) {
        return new CaseLine(id(), state, takenBy, outcome, raisedAt, changedAt, isTakenBy(reader));
    }

    /** What both said, the oldest first. */
    public List<CaseView.Entry> said() {
        return entries.stream().map(CaseEntry::toEntry).toList();
    }
}
