package hr.mentoring.web.guidance;

import hr.mentoring.guidance.LibraryDesign;
import hr.mentoring.guidance.LibraryEditService;
import hr.mentoring.guidance.LibraryEntry;
import hr.mentoring.guidance.LibraryEntryId;
import hr.mentoring.guidance.LibraryKind;
import hr.mentoring.profile.CompetencyId;
import hr.mentoring.web.common.IdNumber;
import hr.mentoring.web.common.Pages;
import hr.mentoring.web.common.Typed;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One entry of the library, to be changed or removed; or a new one. */
@Named
@ViewScoped
public class LibraryEntryPage implements Serializable {

    @EJB
    private LibraryEditService library;

    @Inject
    private Pages pages;

    private @Nullable Long id;
    private int version;
    private LibraryKind kind = LibraryKind.COURSE;
    private @Nullable String link;
    private boolean hidden;
    private List<Long> competencies = new ArrayList<>();
    private final BilingualForm form = new BilingualForm();

    /** Takes up the entry. */
    public void open() {
        if (id == null) {
            return;
        }
        LibraryEntry entry = library.get(id());
        version = entry.version();
        kind = entry.design().kind();
        link = entry.design().link();
        hidden = entry.design().hidden();
        competencies = new ArrayList<>(
                entry.design().competencies().stream().map(CompetencyId::value).toList());
        form.take(entry.design().text());
    }

    /** Keeps what is typed. */
    public String save() {
        Set<CompetencyId> chosen = competencies.stream().map(CompetencyId::new).collect(Collectors.toSet());
        LibraryDesign design = new LibraryDesign(kind, form.text(), Typed.or(link), chosen, hidden);
        if (id == null) {
            library.add(design);
        } else {
            library.change(id(), version, design);
        }
        pages.say("guidance.entry-saved");
        return back();
    }

    /** Removes it. */
    public String remove() {
        library.remove(id());
        pages.say("guidance.entry-removed");
        return back();
    }

    public LibraryKind[] getKinds() {
        return LibraryKind.values();
    }

    private LibraryEntryId id() {
        return new LibraryEntryId(IdNumber.of("library entry", id));
    }

    private static String back() {
        return "/admin/guidance/library?faces-redirect=true";
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    public LibraryKind getKind() {
        return kind;
    }

    public void setKind(LibraryKind kind) {
        this.kind = kind;
    }

    public @Nullable String getLink() {
        return link;
    }

    public void setLink(@Nullable String link) {
        this.link = link;
    }

    public boolean isHidden() {
        return hidden;
    }

    public void setHidden(boolean hidden) {
        this.hidden = hidden;
    }

    public List<Long> getCompetencies() {
        return competencies;
    }

    public void setCompetencies(List<Long> competencies) {
        this.competencies = competencies;
    }

    public BilingualForm getForm() {
        return form;
    }
}
