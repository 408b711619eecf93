package hr.mentoring.web.profile;

import hr.mentoring.profile.Affinity;
import hr.mentoring.profile.ProfileService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The caller's own profile: {@code /api/profile}, and {@code /api/profile/affinities} for what is told in confidence. */
@Path("profile")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProfileResource {

    @EJB
    private ProfileService profiles;

    /** The caller's profile; version 0 is what a form begins with. */
    @GET
    public ProfileBody get() {
        return ProfileBody.of(profiles.mine());
    }

    /** Replaces the caller's profile. */
    @PUT
    public ProfileBody save(@NotNull ProfileBody body) {
        int version = body.version() == null ? 0 : body.version();
        return ProfileBody.of(profiles.save(version, body.details()));
    }

    /** What the caller has told in confidence. */
    @GET
    @Path("affinities")
    public List<String> affinities() {
        return ProfileBody.names(profiles.myAffinities());
    }

    /** Replaces what the caller tells in confidence; an empty list takes it back. */
    @PUT
    @Path("affinities")
    public void tell(@NotNull List<String> affinities) {
        profiles.tellAffinities(ProfileBody.codes(Affinity.class, "affinities", affinities));
    }
}
