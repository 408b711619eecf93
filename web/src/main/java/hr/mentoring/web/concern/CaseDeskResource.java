package hr.mentoring.web.concern;

import hr.mentoring.concern.CaseDeskService;
import hr.mentoring.concern.CaseId;
import hr.mentoring.concern.CaseOutcome;
import hr.mentoring.concern.CaseState;
import hr.mentoring.web.common.IdNumber;
import hr.mentoring.web.common.Typed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The cases that people raised, for administrators: {@code /api/cases}, optionally with {@code ?state=}. */
@Path("cases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CaseDeskResource {

    @EJB
    private CaseDeskService desk;

    /** What HR says, and whether the person is asked for something. */
    public record Answer(@Nullable String words, @Nullable Boolean asks) {}

    /** How it ended, and what the person reads last. */
    public record Closing(
            @NotNull CaseOutcome outcome, @Nullable String words) {}

    /** How the cases stand, without what was said; all that are open unless a state is asked for. */
    @GET
    public List<CaseBody> all(@QueryParam("state") @Nullable CaseState state) {
        Set<CaseState> wanted = Arrays.stream(CaseState.values())
                .filter(each -> state == null ? each.isOpen() : each == state)
                .collect(Collectors.toSet());
        return desk.list(wanted).stream().map(CaseBody::of).toList();
    }

    /** A case with all that was said, for the one who has taken it. */
    @GET
    @Path("{id}")
    public CaseBody read(@PathParam("id") long id) {
        return CaseBody.of(desk.read(id(id)));
    }

    /** Takes it, from whoever has it. */
    @POST
    @Path("{id}/taking")
    public CaseBody take(@PathParam("id") long id) {
        desk.take(id(id));
        return read(id);
    }

    /** Gives it back. */
    @POST
    @Path("{id}/return")
    public CaseBody giveBack(@PathParam("id") long id) {
        desk.giveBack(id(id));
        return CaseBody.of(desk.line(id(id)));
    }

    /** Writes to the one who raised it. */
    @POST
    @Path("{id}/answers")
    public CaseBody answer(@PathParam("id") long id, @NotNull Answer answer) {
        desk.answer(id(id), Typed.or(answer.words()), Boolean.TRUE.equals(answer.asks()));
        return read(id);
    }

    /** Closes it. */
    @POST
    @Path("{id}/closing")
    public CaseBody close(@PathParam("id") long id, @NotNull @Valid Closing closing) {
        desk.close(id(id), closing.outcome(), Typed.or(closing.words()));
        return read(id);
    }

    private static CaseId id(long id) {
        return new CaseId(IdNumber.of("case", id));
    }
}
