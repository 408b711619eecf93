package hr.mentoring.pairing.model;

import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;
import hr.mentoring.pairing.PairReasons;
import hr.mentoring.pairing.PairingRunId;
import hr.mentoring.pairing.Proposal;
import hr.mentoring.pairing.ProposalId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * A pair that a run proposes, with its reasons as each reader may know them, written once. When the run is published it
 * is told which pair it became, so that the two can read their reasons.
 */
@Entity
@Table(name = "pairing_proposal")
public class ProposalEntity {

    @Id
    @SequenceGenerator(name = "pairing_proposal_seq", sequenceName = "pairing_proposal_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pairing_proposal_seq")
    private long id;

    @Column(name = "run_id")
    private long runId;

    private int place;

    @Column(name = "mentee_id")
    private long menteeId;

    @Column(name = "mentor_id")
    private long mentorId;

    private int score;

    @Column(name = "pair_id")
    private @Nullable Long pairId;

    @Column(name = "for_hr")
    private String forHr;

    @Column(name = "for_mentee")
    private String forMentee;

    @Column(name = "for_mentor")
    private String forMentor;

    protected ProposalEntity() {}

    /**
     * A proposed pair.
     *
     * @param place its place in the plan, by which a continued run knows what it has stored
     */
    public ProposalEntity(
            PairingRunId run,
            int place,
            PersonId mentee,
            PersonId mentor,
            PairReasons forHr,
            PairReasons forMentee,
            PairReasons forMentor) {
        this.runId = run.value();
        this.place = place;
        this.menteeId = mentee.value();
        this.mentorId = mentor.value();
        this.score = forHr.score();
        this.forHr = Lines.of(forHr);
        this.forMentee = Lines.of(forMentee);
        this.forMentor = Lines.of(forMentor);
    }

    public ProposalId id() {
        return new ProposalId(id);
    }

    public PairingRunId run() {
        return new PairingRunId(runId);
    }

    public PersonId mentee() {
        return new PersonId(menteeId);
    }

    public PersonId mentor() {
        return new PersonId(mentorId);
    }

    /** It became this pair. */
    public void became(PairId pair) {
        pairId = pair.value();
    }

    /** The pair that it became; it must have been published. */
    public PairId pair() {
        if (pairId == null) {
            throw new IllegalStateException("Proposal %d was not published".formatted(id));
        }
        return new PairId(pairId);
    }

    /** What the mentee may know. */
    public PairReasons forMentee() {
        return Lines.reasons(forMentee);
    }

    /** What the mentor may know. */
    public PairReasons forMentor() {
        return Lines.reasons(forMentor);
    }

    /** How administrators see it. */
    public Proposal toProposal() {
        return new Proposal(id(), run(), mentee(), mentor(), score, Lines.reasons(forHr));
    }
}
