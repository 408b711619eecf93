package hr.mentoring.guidance.model;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.common.WebLink;
import hr.mentoring.guidance.LibraryDesign;
import hr.mentoring.guidance.LibraryEntry;
import hr.mentoring.guidance.LibraryEntryId;
import hr.mentoring.guidance.LibraryKind;
import hr.mentoring.profile.CompetencyId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An entry of the library. */
@Entity
@Table(name = "library_entry")
public class EntryEntity {

    @Id
    @SequenceGenerator(name = "library_entry_seq", sequenceName = "library_entry_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "library_entry_seq")
    private long id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private LibraryKind kind;

    private boolean hidden;

    @Embedded
    private BilingualColumns text;

    private @Nullable String link;

    @ElementCollection
    @CollectionTable(name = "library_entry_competency", joinColumns = @JoinColumn(name = "entry_id"))
    @Column(name = "competency_id")
    private Set<Long> competencies = new HashSet<>();

    protected EntryEntity() {}

    /**
     * Adds an entry.
     *
     * @throws RuleBroken {@code common.link-odd}
     */
    public EntryEntity(LibraryDesign design) {
        take(design);
    }

    /**
     * Decides anew about it.
     *
     * @param seen the version that the administrator had in front of them
     * @throws RuleBroken {@code common.stale} or {@code common.link-odd}
     */
    public void change(int seen, LibraryDesign design) {
        RuleBroken.require(seen == version, "common.stale");
        take(design);
    }

    private void take(LibraryDesign design) {
        kind = design.kind();
        hidden = design.hidden();
        text = new BilingualColumns(design.text());
        link = WebLink.orNone("link", design.link()).orElse(null);
        competencies.clear();
        design.competencies().forEach(competency -> competencies.add(competency.value()));
    }

    public LibraryEntryId id() {
        return new LibraryEntryId(id);
    }

    /** How others see it. */
    public LibraryEntry toEntry() {
        return new LibraryEntry(
                id(),
                version,
                new LibraryDesign(
                        kind,
                        text.toBilingual(),
                        link == null ? "" : link,
                        competencies.stream().map(CompetencyId::new).collect(Collectors.toSet()),
                        hidden));
    }
}
