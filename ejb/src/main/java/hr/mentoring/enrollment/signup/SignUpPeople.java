package hr.mentoring.enrollment.signup;

import hr.mentoring.common.PersonId;
import hr.mentoring.directory.KnownAs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds people by what a spreadsheet calls them. */
final class SignUpPeople {

    private final Map<String, PersonId> byAddress = new HashMap<>();
    private final Map<String, PersonId> byNumber = new HashMap<>();
    private final Map<String, List<PersonId>> byName = new HashMap<>();

    SignUpPeople(List<KnownAs> everybody) {
        for (KnownAs each : everybody) {
            byAddress.putIfAbsent(each.email().toLowerCase(Locale.ROOT), each.person());
            byNumber.putIfAbsent(each.employeeNumber().toLowerCase(Locale.ROOT), each.person());
            call(Likeness.plain(each.givenName() + " " + each.familyName()), each.person());
            call(Likeness.plain(each.familyName() + " " + each.givenName()), each.person());
        }
    }

    private void call(String name, PersonId person) {
        List<PersonId> namesakes = byName.computeIfAbsent(name, nobodyYet -> new ArrayList<>(1));
        if (!namesakes.contains(person)) {
            namesakes.add(person);
        }
    }

    /** The active person with this work address. */
    Optional<PersonId> withAddress(String address) {
        return Optional.ofNullable(byAddress.get(address.strip().toLowerCase(Locale.ROOT)));
    }

    /** The active person with this employee number. */
    Optional<PersonId> withNumber(String number) {
        return Optional.ofNullable(byNumber.get(number.strip().toLowerCase(Locale.ROOT)));
    }

    /** The active people of this name, given or family name first. */
    List<PersonId> named(String name) {
        return byName.getOrDefault(Likeness.plain(name), List.of());
    }
}
