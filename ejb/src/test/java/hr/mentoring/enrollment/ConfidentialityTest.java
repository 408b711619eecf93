package hr.mentoring.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import hr.mentoring.common.PersonId;
import hr.mentoring.directory.OrgUnitId;
import hr.mentoring.directory.Person;
import hr.mentoring.profile.Affinity;
import hr.mentoring.profile.ProfileDetails;
import hr.mentoring.profile.ProfileService;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people tell in confidence reaches nobody but themselves and the pairing. */
class ConfidentialityTest {

    /** What pages and resources may call; a new service of these rooms belongs in here. */
    private static final List<Class<?>> FOR_PAGES = List.of(
            EnrollmentService.class,
            ApplicantService.class,
            ApprovalService.class,
            WishService.class,
            ProfileService.class);

    @Test
    void nothingThatPagesCanAskForCarriesAConfidence() {
        List<String> leaks = FOR_PAGES.stream()
                .flatMap(service -> Arrays.stream(service.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !isOwn(method))
                .filter(method -> carriesConfidence(method.getGenericReturnType(), new HashSet<>()))
                .map(Method::toString)
                .toList();

        assertThat(leaks).isEmpty();
    }

    @Test
    void guardSeesAConfidenceHoweverDeepItLies() {
        assertThat(carriesConfidence(Participant.class, new HashSet<>())).isTrue();
        assertThat(carriesConfidence(EnrollCommand.class, new HashSet<>())).isTrue();
        assertThat(carriesConfidence(Wrapped.class, new HashSet<>())).isTrue();
        assertThat(carriesConfidence(Enrollment.class, new HashSet<>())).isFalse();
    }

    @Test
    void participantKeepsItOutOfLogs() {
        Participant participant = new Participant(
                new EnrollmentId(1),
                aPerson(),
                EnrollmentChoices.mentee(2),
                ProfileDetails.BLANK,
                Set.of(new PersonId(77)),
                Set.of(Affinity.VETERANS));

        assertThat(participant).hasToString("Participant[enrollment=1, person=50]");
    }

    private record Wrapped(List<Participant> people) {}

    /** Methods that begin with "my" answer about the caller and take no person. */
    private static boolean isOwn(Method method) {
        return method.getName().startsWith("my")
                && Arrays.stream(method.getParameterTypes()).noneMatch(type -> type == PersonId.class);
    }

    private static Person aPerson() {
        return new Person(
                new PersonId(50),
                "E50",
                "Ana",
                "Horvat",
                "ana.horvat@company.example",
                Optional.empty(),
                new OrgUnitId(1),
                "Company",
                "Zagreb",
                ZoneId.of("Europe/Zagreb"),
                "Engineer",
                4,
                Optional.empty(),
                List.of("en"),
                true);
    }

    private static boolean carriesConfidence(Type type, Set<Type> seen) {
        if (!seen.add(type)) {
            return false;
        }
        if (type instanceof ParameterizedType generic) {
            return Stream.of(generic.getActualTypeArguments()).anyMatch(argument -> carriesConfidence(argument, seen));
        }
        if (type == Affinity.class) {
            return true;
        }
        return type instanceof Class<?> record
                && record.isRecord()
                && Arrays.stream(record.getRecordComponents())
                        .anyMatch(component ->
                                isConfidence(component) || carriesConfidence(component.getGenericType(), seen));
    }

    private static boolean isConfidence(RecordComponent component) {
        return component.getName().toLowerCase(Locale.ROOT).contains("avoid");
    }
}
