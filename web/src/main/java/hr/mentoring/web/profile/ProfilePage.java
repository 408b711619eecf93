package hr.mentoring.web.profile;

import hr.mentoring.profile.Affinity;
import hr.mentoring.profile.ProfileService;
import hr.mentoring.web.common.Pages;
import hr.mentoring.web.common.ReaderZone;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One's own profile, for all cohorts at once. */
@Named
@ViewScoped
public class ProfilePage implements Serializable {

    @EJB
    private ProfileService profiles;

    @Inject
    private Pages pages;

    @Inject
    private ReaderZone zone;

    private final ProfileForm form = new ProfileForm();
    private List<String> affinities = List.of();

    @PostConstruct
    void open() {
        form.show(profiles.mine());
        affinities = ProfileBody.names(profiles.myAffinities());
    }

    /** Saves it and stays. */
    public void save() {
        form.show(profiles.save(form.version(), form.details()));
        profiles.tellAffinities(ProfileBody.codes(Affinity.class, "affinities", affinities));
        pages.say("profile.saved");
    }

    /** The time zone in which the weekly hours are meant. */
    public String getZone() {
        return zone.get().getId();
    }

    public ProfileForm getForm() {
        return form;
    }

    public List<String> getAffinities() {
        return affinities;
    }

    public void setAffinities(List<String> affinities) {
        this.affinities = affinities;
    }
}
