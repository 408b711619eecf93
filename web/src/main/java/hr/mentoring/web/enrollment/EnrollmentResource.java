package hr.mentoring.web.enrollment;

import hr.mentoring.common.NotFound;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.enrollment.EnrollmentId;
import hr.mentoring.enrollment.EnrollmentService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of an enrollment: {@code /api/enrollments} and below. */
@Path("enrollments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EnrollmentResource {

    @EJB
    private EnrollmentService enrollments;

    /** Why somebody is declined, in the words that they will read. */
    public record Decline(@Nullable String reason) {}

    /** A manager's word; a reason goes with a no. */
    public record Approval(
            @Nullable Boolean approved, @Nullable String reason) {}

    /** All enrollments of the caller, the newest first. */
    @GET
    public List<EnrollmentBody> mine() {
        return enrollments.mine().stream().map(EnrollmentBody::of).toList();
    }

    /** One enrollment, for its person and for administrators. */
    @GET
    @Path("{id}")
    public EnrollmentBody get(@PathParam("id") long id) {
        return EnrollmentBody.of(enrollments.get(of(id)));
    }

    /** Accepts it, or puts it on the waiting list where there is no place; for administrators. */
    @POST
    @Path("{id}/accept")
    public EnrollmentBody accept(@PathParam("id") long id) {
        enrollments.accept(of(id));
        return get(id);
    }

    /** Declines it; for administrators. */
    @POST
    @Path("{id}/decline")
    public EnrollmentBody decline(@PathParam("id") long id, @NotNull Decline decline) {
        enrollments.decline(of(id), decline.reason() == null ? "" : decline.reason());
        return get(id);
    }

    /** Takes it back; for its person and for administrators. */
    @POST
    @Path("{id}/withdraw")
    public EnrollmentBody withdraw(@PathParam("id") long id) {
        enrollments.withdraw(of(id));
        return get(id);
    }

    /** Approves or refuses it; for whoever manages the person. */
    @POST
    @Path("{id}/approval")
    public void approve(@PathParam("id") long id, @NotNull Approval approval) {
        if (approval.approved() == null) {
            throw RuleBroken.on("approved", "enrollment.approved-or-not");
        }
        if (approval.approved()) {
            enrollments.approve(of(id));
        } else {
            enrollments.refuse(of(id), approval.reason() == null ? "" : approval.reason());
        }
    }

    private static EnrollmentId of(long id) {
        if (id < 1) {
            throw new NotFound("enrollment", id);
        }
        return new EnrollmentId(id);
    }
}
