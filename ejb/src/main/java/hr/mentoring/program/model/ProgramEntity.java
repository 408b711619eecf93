package hr.mentoring.program.model;

import hr.mentoring.program.Program;
import hr.mentoring.program.ProgramAims;
import hr.mentoring.program.ProgramDesign;
import hr.mentoring.program.ProgramId;
import hr.mentoring.program.ProgramType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A way to mentor. It is made from a template or another program, changed as long as it is used, and removed only if no
 * cohort ever ran it. Its pairing rules are kept apart, as {@link RulesRevision}s.
 */
@Entity
@Table(name = "program")
public class ProgramEntity {

    @Id
    @SequenceGenerator(name = "program_seq", sequenceName = "program_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "program_seq")
    private long id;

    @Version
    private int version;

    private String name;

    private String description;

    @Enumerated(EnumType.STRING)
    private ProgramType type;

    private int months;

    @Column(name = "manager_approval")
    private boolean managerApproval;

    @Column(name = "report_threshold")
    private int reportThreshold;

    @Column(name = "agreements_open_to_hr")
    private boolean agreementsOpenToHr;

    @Column(name = "aim_met")
    private @Nullable Integer aimMet;

    @Column(name = "aim_on_time")
    private @Nullable Integer aimOnTime;

    @Column(name = "aim_response")
    private @Nullable Integer aimResponse;

    @Column(name = "aim_satisfaction")
    private @Nullable Integer aimSatisfaction;

    @Column(name = "rules_revision")
    private int rulesRevision;

    @Column(name = "created_at")
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "program_agreement_section", joinColumns = @JoinColumn(name = "program_id"))
    @OrderColumn(name = "position")
    private List<SectionRow> agreement = new ArrayList<>();

    protected ProgramEntity() {}

    /** A new program with the first revision of its rules to come. */
    public ProgramEntity(ProgramDesign design, Instant now) {
        this.createdAt = now;
        this.rulesRevision = RulesRevision.FIRST;
        take(design);
    }

    public ProgramId id() {
        return new ProgramId(id);
    }

    public int version() {
        return version;
    }

    /** Which revision of the rules is in force. */
    public int rulesRevision() {
        return rulesRevision;
    }

    /** The program as others see it. */
    public Program program(RulesRevision inForce) {
        ProgramDesign design = new ProgramDesign(
                name,
                description,
                type,
                inForce.rules(),
                agreement.stream().map(SectionRow::section).toList(),
                months,
                managerApproval,
                reportThreshold,
                agreementsOpenToHr,
                aims());
        return new Program(id(), version, rulesRevision, design);
    }

    private ProgramAims aims() {
        return new ProgramAims(number(aimMet), number(aimOnTime), number(aimResponse), number(aimSatisfaction));
    }

    private static OptionalInt number(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static @Nullable Integer column(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    /** Decides anew; the rules come as a revision of their own, see {@link #reviseRules()}. */
    public void change(ProgramDesign design) {
        take(design);
    }

    /** Puts the next revision of the rules in force and says its number. */
    public int reviseRules() {
        rulesRevision++;
        return rulesRevision;
    }

    private void take(ProgramDesign design) {
        name = design.name();
        description = design.description();
        type = design.type();
        months = design.months();
        managerApproval = design.managerApproval();
        reportThreshold = design.reportThreshold();
        agreementsOpenToHr = design.agreementsOpenToHr();
        ProgramAims aims = design.aims();
        aimMet = column(aims.met());
        aimOnTime = column(aims.onTime());
        aimResponse = column(aims.response());
        aimSatisfaction = column(aims.satisfactionTenths());
        List<SectionRow> wanted =
                design.agreement().stream().map(SectionRow::new).toList();
        if (!wanted.equals(agreement)) {
            agreement.clear();
            agreement.addAll(wanted);
        }
    }
}
