package hr.mentoring.web.guidance;

import hr.mentoring.guidance.Bilingual;
import hr.mentoring.guidance.LibraryDesign;
import hr.mentoring.guidance.LibraryEditService;
import hr.mentoring.guidance.LibraryEntry;
import hr.mentoring.guidance.LibraryEntryId;
import hr.mentoring.guidance.LibraryKind;
import hr.mentoring.guidance.LibraryService;
import hr.mentoring.profile.CompetencyId;
import hr.mentoring.web.common.IdNumber;
import hr.mentoring.web.common.Typed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The library: {@code /api/library} for everybody, {@code /api/library/entries} for administrators, who also see what is
 * hidden.
 */
@Path("library")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LibraryResource {

    @EJB
    private LibraryService library;

    @EJB
    private LibraryEditService desk;

    /** An entry; {@code version} is handed back when changing it. */
    public record EntryBody(
            @Nullable Long id,
            @Nullable Integer version,
            @NotNull LibraryKind kind,
            @NotNull Bilingual text,
            @Nullable String link,
            @Nullable List<Long> competencies,
            @Nullable Boolean hidden) {

        private static EntryBody of(LibraryEntry entry) {
            LibraryDesign design = entry.design();
            return new EntryBody(
                    entry.id().value(),
                    entry.version(),
                    design.kind(),
                    design.text(),
                    design.link(),
                    design.competencies().stream()
                            .map(CompetencyId::value)
                            .sorted()
                            .toList(),
                    design.hidden());
        }

        private LibraryDesign design() {
            List<Long> chosen = competencies == null ? List.of() : competencies;
            return new LibraryDesign(
                    kind,
                    text,
                    Typed.or(link),
                    chosen.stream().map(CompetencyId::new).collect(Collectors.toSet()),
                    Boolean.TRUE.equals(hidden));
        }
    }

    /** What one may read, what fits the caller's wishes best first. */
    @GET
    public List<EntryBody> all() {
        return library.all().stream().map(EntryBody::of).toList();
    }

    /** All entries, the hidden ones too. */
    @GET
    @Path("entries")
    public List<EntryBody> entries() {
        return desk.all().stream().map(EntryBody::of).toList();
    }

    /** Adds an entry. */
    @POST
    @Path("entries")
    public Response add(@NotNull @Valid EntryBody body) {
        LibraryEntryId made = desk.add(body.design());
        return Response.status(Response.Status.CREATED)
                .entity(EntryBody.of(desk.get(made)))
                .build();
    }

    /** Changes an entry. */
    @PUT
    @Path("entries/{id}")
    public EntryBody change(@PathParam("id") long id, @NotNull @Valid EntryBody body) {
        desk.change(id(id), body.version() == null ? 0 : body.version(), body.design());
        return EntryBody.of(desk.get(id(id)));
    }

    /** Removes an entry. */
    @DELETE
    @Path("entries/{id}")
    public void remove(@PathParam("id") long id) {
        desk.remove(id(id));
    }

    private static LibraryEntryId id(long id) {
        return new LibraryEntryId(IdNumber.of("library entry", id));
    }
}
