package hr.mentoring.enrollment.signup;

import hr.mentoring.common.PersonId;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.directory.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds people by what a spreadsheet calls them, and remembers whom it has found. */
final class SignUpPeople {

    private static final int ENOUGH = 50;

    private final DirectoryService directory;
    private final Map<String, Optional<PersonId>> byAddress = new HashMap<>();
    private final Map<String, Optional<PersonId>> byNumber = new HashMap<>();
    private final Map<String, List<PersonId>> byName = new HashMap<>();

    SignUpPeople(DirectoryService directory) {
        this.directory = directory;
    }

    /** The active person with this work address. */
    Optional<PersonId> withAddress(String address) {
        return byAddress.computeIfAbsent(
                address.strip().toLowerCase(Locale.ROOT),
                plain -> directory.findByEmail(plain).map(Person::id));
    }

    /** The active person with this employee number. */
    Optional<PersonId> withNumber(String number) {
        String bare = number.strip();
        return byNumber.computeIfAbsent(
                bare,
                wanted -> directory.search(wanted, ENOUGH).stream()
                        .filter(person -> person.employeeNumber().equalsIgnoreCase(wanted))
                        .map(Person::id)
                        .findFirst());
    }

    /** The active people of this name, given or family name first. */
    List<PersonId> named(String name) {
        String plain = Likeness.plain(name);
        if (!plain.contains(" ")) {
            return List.of();
        }
        return byName.computeIfAbsent(
                plain,
                wanted -> directory.search(name.replace(',', ' '), ENOUGH).stream()
                        .filter(person -> isCalled(person, wanted))
                        .map(Person::id)
                        .toList());
    }

    private static boolean isCalled(Person person, String plain) {
        return Likeness.plain(person.name()).equals(plain)
                || Likeness.plain(person.familyName() + " " + person.givenName())
                        .equals(plain);
    }
}
