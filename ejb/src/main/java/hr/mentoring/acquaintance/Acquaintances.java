package hr.mentoring.acquaintance;

import hr.mentoring.acquaintance.model.Chains;
import hr.mentoring.acquaintance.store.Contacts;
import hr.mentoring.common.PersonId;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.directory.KnownAs;
import hr.mentoring.directory.Person;
import hr.mentoring.pairing.PairSteps;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;

/** Who knows whom in the company, as far as the product can tell. */
@Dependent
class Acquaintances {

    @Inject
    private Contacts contacts;

    @EJB
    private DirectoryService directory;

    @EJB
    private PairSteps pairs;

    /**
     * All chains: managers and their reports, people of one team, pairs of today and of earlier, and contacts that both have
     * confirmed; only of people who work here.
     */
    Chains chains() {
        Map<PersonId, Person> people =
                directory.all(directory.knownAs().stream().map(KnownAs::person).toList());
        Chains chains = new Chains();
        people.values()
                .forEach(person -> person.manager()
                        .filter(people::containsKey)
                        .ifPresent(manager -> chains.tie(person.id(), manager)));
        people.values().stream()
                .collect(Collectors.groupingBy(Person::orgUnit, Collectors.mapping(Person::id, Collectors.toList())))
                .values()
                .forEach(chains::circle);
        pairs.all().stream()
                .filter(pair -> people.containsKey(pair.mentee()) && people.containsKey(pair.mentor()))
                .forEach(pair -> chains.tie(pair.mentee(), pair.mentor()));
        contacts.confirmed().stream()
                .filter(contact -> people.containsKey(contact.person()) && people.containsKey(contact.other()))
                .forEach(contact -> chains.tie(contact.person(), contact.other()));
        return chains;
    }
}
