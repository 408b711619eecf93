package hr.mentoring.enrollment.model;

import hr.mentoring.enrollment.signup.SignUpField;
import hr.mentoring.enrollment.signup.SignUpMapping;
import hr.mentoring.program.ProgramId;
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
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How the spreadsheets of one form are matched in a program; replaced each time it is used. */
@Entity
@Table(name = "sign_up_mapping")
public class SignUpMappingEntity {

    @Id
    @SequenceGenerator(name = "sign_up_mapping_seq", sequenceName = "sign_up_mapping_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sign_up_mapping_seq")
    private long id;

    @Version
    private int version;

    @Column(name = "program_id")
    private long programId;

    private String fingerprint;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "sign_up_column", joinColumns = @JoinColumn(name = "mapping_id"))
    @MapKeyColumn(name = "position")
    @Column(name = "field")
    @Enumerated(EnumType.STRING)
    private Map<Integer, SignUpField> columns = new HashMap<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "sign_up_value", joinColumns = @JoinColumn(name = "mapping_id"))
    private Set<SaidRow> words = new HashSet<>();

    protected SignUpMappingEntity() {}

    /** A mapping of a form that was never matched in this program. */
    public SignUpMappingEntity(ProgramId program, String fingerprint, SignUpMapping mapping) {
        this.programId = program.value();
        this.fingerprint = fingerprint;
        replace(mapping);
    }

    /** How it is matched. */
    public SignUpMapping mapping() {
        return new SignUpMapping(columns, words.stream().collect(Collectors.toMap(SaidRow::said, SaidRow::code)));
    }

    /** Matches it otherwise from now on. */
    public final void replace(SignUpMapping mapping) {
        if (!columns.equals(mapping.columns())) {
            columns.clear();
            columns.putAll(mapping.columns());
        }
        Set<SaidRow> wanted = mapping.words().entrySet().stream()
                .map(entry -> new SaidRow(entry.getKey(), entry.getValue()))
                .collect(Collectors.toSet());
        if (!words.equals(wanted)) {
            words.clear();
            words.addAll(wanted);
        }
    }
}
