package hr.mentoring.web.acquaintance;

import hr.mentoring.acquaintance.ContactService;
import hr.mentoring.common.PersonId;
import hr.mentoring.web.common.IdNumber;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Whom the caller knows: {@code /api/contacts}. */
@Path("contacts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContactResource {

    @EJB
    private ContactService contacts;

    /** Somebody whom the caller knows, or who says so. */
    public record ContactBody(long id, long other, String name, boolean mine, boolean confirmed) {}

    /** Whom the caller knows. */
    public record NewContact(long person) {}

    /** All of them. */
    @GET
    public List<ContactBody> all() {
        return contacts.mine().stream()
                .map(one -> new ContactBody(
                        one.id(), one.other().id().value(), one.other().name(), one.mine(), one.confirmed()))
                .toList();
    }

    /** Says that the caller knows somebody. */
    @POST
    public List<ContactBody> declare(@NotNull NewContact body) {
        contacts.declare(new PersonId(IdNumber.of("person", body.person())));
        return all();
    }

    /** Confirms it. */
    @POST
    @Path("{id}/confirmation")
    public List<ContactBody> confirm(@PathParam("id") long id) {
        contacts.confirm(id);
        return all();
    }

    /** Takes it back. */
    @DELETE
    @Path("{id}")
    public void remove(@PathParam("id") long id) {
        contacts.remove(id);
    }
}
