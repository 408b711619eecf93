package hr.mentoring.pairing.model;

import hr.mentoring.pairing.CohortDiagnosis;
import hr.mentoring.pairing.FairnessFigures;
import hr.mentoring.pairing.PairingRunId;
import hr.mentoring.pairing.TeamFigures;
import hr.mentoring.pairing.engine.snapshot.Snapshot;
import hr.mentoring.pairing.engine.solve.PairingPlan;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The large part of a run: the snapshot that everything followed from, frozen when the run began, and what was found.
 * Each is written once.
 */
@Entity
@Table(name = "pairing_run_data")
public class RunData {

    @Id
    @Column(name = "run_id")
    private long runId;

    private byte[] snapshot;

    private byte @Nullable [] plan;

    private @Nullable String diagnosis;

    private @Nullable String ledger;

    private @Nullable String teams;

    protected RunData() {}

    /** The data of a run that begins with this snapshot. */
    public RunData(PairingRunId run, Snapshot snapshot) {
        this.runId = run.value();
        this.snapshot = Packed.pack(snapshot.toBytes());
    }

    /** Everything that the run depends on. */
    public Snapshot snapshot() {
        return Snapshot.fromBytes(Packed.unpack(snapshot));
    }

    /** What was to be expected; empty before the cohort was scored. */
    public Optional<CohortDiagnosis> diagnosis() {
        return Optional.ofNullable(diagnosis).map(Lines::diagnosis);
    }

    /** Keeps what is to be expected. */
    public void diagnose(CohortDiagnosis found) {
        diagnosis = Lines.of(found);
    }

    /** The pairs and their proof; empty before it was solved. */
    public Optional<PairingPlan> plan() {
        return plan == null ? Optional.empty() : Optional.of(PlanBytes.plan(Packed.unpack(plan)));
    }

    /** Keeps the pairs and their proof. */
    public void solve(PairingPlan found) {
        plan = Packed.pack(PlanBytes.of(found));
    }

    /** How groups of people fared; empty before the run is ready. */
    public List<FairnessFigures> ledger() {
        return ledger == null ? List.of() : Lines.ledger(ledger);
    }

    /** Keeps how groups of people fared. */
    public void compare(List<FairnessFigures> found) {
        ledger = Lines.of(found);
    }

    /** How far teams cover what their mentees want; empty where nobody wants several mentors. */
    public Optional<TeamFigures> teams() {
        return Optional.ofNullable(teams).map(Lines::teams);
    }

    /** Keeps how far teams cover what their mentees want. */
    public void cover(TeamFigures found) {
        teams = Lines.of(found);
    }
}
