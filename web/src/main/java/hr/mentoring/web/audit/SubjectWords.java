package hr.mentoring.web.audit;

import hr.mentoring.audit.AuditEntry;
import hr.mentoring.audit.EventWords;
import hr.mentoring.common.PersonId;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.directory.Person;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * To whom or what the entries of the audit happened, in words: {@code person 12} is read as the name of a person who is
 * still in the directory, {@code pair 7} as "pair 7".
 */
final class SubjectWords {

    private static final Pattern PERSON = Pattern.compile("person (\\d{1,18})");

    private final Map<PersonId, Person> people;
    private final Locale locale;

    private SubjectWords(Map<PersonId, Person> people, Locale locale) {
        this.people = people;
        this.locale = locale;
    }

    /** Words for these entries; asks the directory once for all of their people. */
    static SubjectWords of(List<AuditEntry> entries, DirectoryService directory, Locale locale) {
        Set<PersonId> people = entries.stream()
                .flatMap(SubjectWords::subjects)
                .map(PERSON::matcher)
                .filter(Matcher::matches)
                .map(person -> new PersonId(Long.parseLong(person.group(1))))
                .collect(Collectors.toSet());
        return new SubjectWords(directory.all(people), locale);
    }

    /** The subjects of one of them. */
    String of(AuditEntry entry) {
        return subjects(entry).map(this::words).collect(Collectors.joining(", "));
    }

    private String words(String subject) {
        Matcher person = PERSON.matcher(subject);
        Person known = person.matches() ? people.get(new PersonId(Long.parseLong(person.group(1)))) : null;
        if (known != null) {
            return known.name();
        }
        int end = subject.indexOf(' ');
        return end < 0 ? subject : EventWords.kind(locale, subject.substring(0, end)) + subject.substring(end);
    }

    private static Stream<String> subjects(AuditEntry entry) {
        return Stream.of(entry.subjects().split(", ")).filter(subject -> !subject.isEmpty());
    }
}
