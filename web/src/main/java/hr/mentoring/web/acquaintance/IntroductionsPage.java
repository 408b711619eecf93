package hr.mentoring.web.acquaintance;

import hr.mentoring.acquaintance.Contact;
import hr.mentoring.acquaintance.ContactService;
import hr.mentoring.acquaintance.Errand;
import hr.mentoring.acquaintance.IntroductionService;
import hr.mentoring.acquaintance.MyIntroduction;
import hr.mentoring.acquaintance.Way;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.directory.Person;
import hr.mentoring.web.common.IdNumber;
import hr.mentoring.web.common.Pages;
import hr.mentoring.web.common.Typed;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Introductions: one to ask for, those asked for, those that lie with the reader, and whom the reader knows. */
@Named
@ViewScoped
public class IntroductionsPage implements Serializable {

    @EJB
    private IntroductionService introductions;

    @EJB
    private ContactService contacts;

    @EJB
    private DirectoryService directory;

    @Inject
    private Pages pages;

    private @Nullable Long to;
    private @Nullable String word;
    private @Nullable String email;
    private transient @Nullable Optional<Way> way;

    /** Asks for the introduction. */
    public String ask() {
        introductions.ask(mentor(), Typed.or(word));
        pages.say("acquaintance.asked");
        return again();
    }

    /** Passes a request on. */
    public String passOn(Errand errand) {
        introductions.passOn(errand.id());
        pages.say("acquaintance.passed-on");
        return again();
    }

    /** Stops a request. */
    public String stop(Errand errand) {
        introductions.stop(errand.id());
        pages.say("acquaintance.stopped");
        return again();
    }

    /** Answers a request that has arrived. */
    public String answer(Errand errand, boolean welcome) {
        introductions.answer(errand.id(), welcome);
        pages.say(welcome ? "acquaintance.welcomed" : "acquaintance.not-now-said");
        return again();
    }

    /** Says that the reader knows somebody. */
    public String declare() {
        Person other = directory
                .findByEmail(Typed.or(email).strip())
                .orElseThrow(() -> RuleBroken.on("email", "acquaintance.nobody"));
        contacts.declare(other.id());
        pages.say("acquaintance.declared", other.givenName());
        return again();
    }

    /** Confirms that the reader knows somebody. */
    public String confirm(Contact contact) {
        contacts.confirm(contact.id());
        return again();
    }

    /** Takes back that the reader knows somebody. */
    public String remove(Contact contact) {
        contacts.remove(contact.id());
        return again();
    }

    /** How the reader could be introduced; null where nobody was chosen, or no way leads there. */
    public @Nullable Way getWay() {
        if (way == null) {
            way = to == null ? Optional.empty() : introductions.way(mentor());
        }
        return way.orElse(null);
    }

    /** To whom the reader would like to be introduced; null where nobody was chosen. */
    public @Nullable Person getMentor() {
        return to == null ? null : directory.get(mentor());
    }

    public List<Errand> getErrands() {
        return introductions.errands();
    }

    public List<MyIntroduction> getMine() {
        return introductions.mine();
    }

    public List<Contact> getContacts() {
        return contacts.mine();
    }

    private PersonId mentor() {
        return new PersonId(IdNumber.of("person", to));
    }

    private static String again() {
        return "/portal/introductions?faces-redirect=true";
    }

    public @Nullable Long getTo() {
        return to;
    }

    public void setTo(@Nullable Long to) {
        this.to = to;
    }

    public @Nullable String getWord() {
        return word;
    }

    public void setWord(@Nullable String word) {
        this.word = word;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }
}
