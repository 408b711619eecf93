package hr.mentoring.pairing.model;

import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.MenteeAnswer;
import hr.mentoring.pairing.PairingRunId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** What a mentee may hear of a run about themself; written once, told when the run is published. */
@Entity
@Table(name = "pairing_answer")
public class AnswerEntity {

    @Id
    @SequenceGenerator(name = "pairing_answer_seq", sequenceName = "pairing_answer_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pairing_answer_seq")
    private long id;

    @Column(name = "run_id")
    private long runId;

    @Column(name = "mentee_id")
    private long menteeId;

    @Column(name = "peer_group")
    private int peerGroup;

    private String answer;

    protected AnswerEntity() {}

    /** What a mentee may hear. */
    public AnswerEntity(PairingRunId run, MenteeAnswer answer) {
        this.runId = run.value();
        this.menteeId = answer.mentee().value();
        this.peerGroup = answer.peerGroup();
        this.answer = Lines.of(answer);
    }

    /** How others see it. */
    public MenteeAnswer toAnswer() {
        return Lines.answer(new PersonId(menteeId), peerGroup, answer);
    }
}
