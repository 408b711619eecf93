package hr.mentoring.notification;

import hr.mentoring.common.PersonId;
import hr.mentoring.common.Texts;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.directory.Person;
import hr.mentoring.notification.model.OutboxLetter;
import hr.mentoring.notification.model.OutboxLetter.Content;
import hr.mentoring.notification.store.Letters;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where letters are put in the transaction of the change that causes them: both are kept or neither. The same occasion
 * writes to the same person once.
 */
@Dependent
class Outbox {

    @Inject
    private Letters letters;

    @Inject
    private DirectoryService directory;

    @Inject
    private MailSettings settings;

    @Inject
    private Clock clock;

    /** What a letter is about. */
    record Subject(String kind, String occasion, String link) {

        /** About something that has an id and leads to a page of its own. */
        static Subject of(String kind, Object id, String link) {
            return new Subject(kind, kind + ":" + id, link);
        }

        private String occasionFor(@Nullable PersonId recipient) {
            return occasion + ":" + (recipient == null ? "nobody" : recipient);
        }
    }

    /**
     * Whom a letter goes to.
     *
     * @param person who sees it as a notice as well; null if nobody does
     */
    private record Recipient(@Nullable PersonId person, String name, String address, Locale language) {

        static Recipient of(Person person) {
            Locale language = person.languages().stream()
                    .map(Locale::forLanguageTag)
                    .filter(spoken -> Texts.closest(spoken).getLanguage().equals(spoken.getLanguage()))
                    .findFirst()
                    .orElse(Locale.ENGLISH);
            return new Recipient(person.id(), person.name(), person.email(), language);
        }

        Recipient withoutNotice() {
            return new Recipient(null, name, address, language);
        }
    }

    /**
     * Writes to somebody who works here, in the first of their languages that we speak; who has left gets no letters.
     *
     * @param words what the sentences quote after the recipient's given name
     */
    void write(PersonId recipient, Subject about, Object... words) {
        directory
                .find(recipient)
                .filter(Person::active)
                .ifPresent(person -> add(Recipient.of(person), about, quoted(person, words)));
    }

    /** Writes to each of many people as to one, but asks the database about many of them at once. */
    void writeToAll(Collection<PersonId> recipients, Subject about, Object... words) {
        Map<PersonId, Person> people = directory.all(recipients);
        Set<String> written =
                letters.written(recipients.stream().map(about::occasionFor).toList());
        recipients.stream()
                .map(people::get)
                .filter(Objects::nonNull)
                .filter(Person::active)
                .filter(person -> !written.contains(about.occasionFor(person.id())))
                .forEach(person -> keep(Recipient.of(person), about, quoted(person, words)));
    }

    /** Writes to somebody who works here what only the letter may tell, so that it is no notice. */
    void writePrivately(PersonId recipient, Subject about, Object... words) {
        directory
                .find(recipient)
                .filter(Person::active)
                .ifPresent(person -> add(Recipient.of(person).withoutNotice(), about, quoted(person, words)));
    }

    /** Whether somebody was written to about this. */
    boolean hasWritten(PersonId recipient, Subject about) {
        return letters.isWritten(about.occasionFor(recipient));
    }

    /** Writes to the mailbox of human resources, if there is one. */
    void writeToHumanResources(Subject about, Object... words) {
        settings.humanResources()
                .ifPresent(address -> add(new Recipient(null, "HR", address, Locale.ENGLISH), about, words));
    }

    private void add(Recipient recipient, Subject about, Object... words) {
        if (!letters.isWritten(about.occasionFor(recipient.person()))) {
            keep(recipient, about, words);
        }
    }

    private void keep(Recipient recipient, Subject about, Object... words) {
        String occasion = about.occasionFor(recipient.person());
        Map<String, String> subjects = Texts.LANGUAGES.stream()
                .collect(Collectors.toMap(
                        Locale::getLanguage,
                        each -> Texts.of(each, "notification.%s.subject".formatted(about.kind()), words)));
        Content content = new Content(
                subjects.getOrDefault(Texts.closest(recipient.language()).getLanguage(), ""),
                Texts.of(recipient.language(), "notification.%s.body".formatted(about.kind()), words),
                about.link(),
                recipient.person() == null ? Map.of() : subjects);
        letters.add(new OutboxLetter(
                occasion,
                about.kind(),
                recipient.person(),
                recipient.name(),
                recipient.address(),
                content,
                messageId(occasion),
                clock.instant()));
    }

    private static Object[] quoted(Person person, Object... words) {
        Object[] quoted = new Object[words.length + 1];
        quoted[0] = person.givenName();
        System.arraycopy(words, 0, quoted, 1, words.length);
        return quoted;
    }

    private String messageId(String occasion) {
        UUID unique = UUID.nameUUIDFromBytes((settings.url() + occasion).getBytes(StandardCharsets.UTF_8));
        return "<%s@%s>".formatted(unique, URI.create(settings.url()).getHost());
    }
}
