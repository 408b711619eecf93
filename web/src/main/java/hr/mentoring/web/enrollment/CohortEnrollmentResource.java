package hr.mentoring.web.enrollment;

import hr.mentoring.common.NotFound;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.enrollment.ApplicantFilter;
import hr.mentoring.enrollment.ApplicantOrder;
import hr.mentoring.enrollment.ApplicantService;
import hr.mentoring.enrollment.EnrollmentId;
import hr.mentoring.enrollment.EnrollmentService;
import hr.mentoring.enrollment.EnrollmentState;
import hr.mentoring.enrollment.ManagerView;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.Side;
import hr.mentoring.web.profile.ProfileBody;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The enrollments of a cohort: {@code /api/cohorts/{id}/enrollments}. */
@Path("cohorts/{cohort}/enrollments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CohortEnrollmentResource {

    @EJB
    private EnrollmentService enrollments;

    @EJB
    private ApplicantService applicants;

    @PathParam("cohort")
    private long cohort;

    /** One page of applicants. */
    public record Page(int total, List<EnrollmentBody> enrollments) {}

    /** Enrolls the caller; refused with every reason at once. */
    @POST
    public Response enroll(@NotNull EnrollBody body) {
        EnrollmentId id = enrollments.enroll(body.command(cohort()));
        if (body.managersSee() != null) {
            enrollments.letManagersSee(
                    cohort(), ProfileBody.codes(ManagerView.class, "managersSee", body.managersSee()));
        }
        return Response.created(URI.create("enrollments/" + id))
                .entity(EnrollmentBody.of(enrollments.get(id)))
                .build();
    }

    /** The applicants, for administrators, who was first to send first. */
    @GET
    public Page list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("side") @Nullable String side,
            @QueryParam("text") @DefaultValue("") String text,
            @QueryParam("first") @DefaultValue("0") int first,
            @QueryParam("size") @DefaultValue("100") int size) {
        ApplicantFilter filter = new ApplicantFilter(
                named(EnrollmentState.class, "state", state), named(Side.class, "side", side), text);
        return new Page(
                applicants.count(cohort(), filter),
                applicants.page(cohort(), filter, ApplicantOrder.FIRST_SENT_FIRST, first, size).stream()
                        .map(EnrollmentBody::of)
                        .toList());
    }

    /** The caller's own enrollment. */
    @GET
    @Path("mine")
    public EnrollmentBody mine() {
        return enrollments.mine(cohort()).map(EnrollmentBody::of).orElseThrow(() -> new NotFound("enrollment", "mine"));
    }

    private CohortId cohort() {
        if (cohort < 1) {
            throw new NotFound("cohort", cohort);
        }
        return new CohortId(cohort);
    }

    private static <E extends Enum<E>> Optional<E> named(Class<E> kind, String field, @Nullable String name) {
        if (name == null) {
            return Optional.empty();
        }
        List<E> constants = Arrays.asList(kind.getEnumConstants());
        return Optional.of(constants.stream()
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> RuleBroken.on(
                        field,
                        "profile.no-such-code",
                        name,
                        constants.stream().map(Enum::name).collect(Collectors.joining(", ")))));
    }
}
