package hr.mentoring.web.privacy;

import hr.mentoring.common.NotFound;
import hr.mentoring.common.PersonId;
import hr.mentoring.directory.PeopleService;
import hr.mentoring.directory.Person;
import hr.mentoring.privacy.ErasurePlan;
import hr.mentoring.privacy.PrivacyService;
import hr.mentoring.web.common.Pages;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Tells an administrator what erasing somebody does, and does it. */
@Named
@RequestScoped
public class ErasurePage {

    @EJB
    private PrivacyService privacy;

    @EJB
    private PeopleService people;

    @Inject
    private Pages pages;

    private @Nullable Long id;
    private String name = "";
    private @Nullable Person person;
    private @Nullable ErasurePlan plan;

    public Person getPerson() {
        if (person == null) {
            person = people.get(personId());
        }
        return person;
    }

    public ErasurePlan getPlan() {
        if (plan == null) {
            plan = privacy.plan(personId());
        }
        return plan;
    }

    /** Erases, and goes back to the people. */
    public String erase() {
        String erased = getPerson().name();
        privacy.erase(personId(), name);
        pages.say("privacy.erased", erased);
        return "/admin/directory?faces-redirect=true";
    }

    private PersonId personId() {
        if (id == null || id < 1) {
            throw new NotFound("person", String.valueOf(id));
        }
        return new PersonId(id);
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
