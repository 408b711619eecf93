package hr.mentoring.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import hr.mentoring.audit.EventWords;
import hr.mentoring.common.Audited;
import hr.mentoring.common.Texts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EventWordsTest {

    @Test
    void everyEventThatIsAuditedHasWordsForItAndForItsSubjects() {
        List<JavaClass> events = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("hr.mentoring").stream()
                        .filter(type -> type.isAssignableTo(Audited.class) && !type.isInterface())
                        .toList();

        assertThat(events).hasSizeGreaterThan(20).allSatisfy(event -> {
            assertThat(Texts.keys("audit.event.")).contains("audit.event." + event.getSimpleName());
            assertThat(Texts.keys("audit.kind.")).containsAll(kinds(event));
        });
    }

    @Test
    void anEventIsCalledInTheReadersLanguage() {
        assertThat(EventWords.event(Locale.ENGLISH, "CohortMoved")).isEqualTo("Cohort moved to another phase");
        assertThat(EventWords.event(Locale.GERMAN, "CohortMoved")).startsWith("Durchgang");
    }

    @Test
    void anEventThatThisVersionDoesNotKnowKeepsItsName() {
        assertThat(EventWords.event(Locale.ENGLISH, "CohortVaporized")).isEqualTo("CohortVaporized");
    }

    private static List<String> kinds(JavaClass event) {
        return event.getFields().stream()
                .map(field -> field.getRawType().getSimpleName())
                .filter(type -> type.endsWith("Id"))
                .map(type ->
                        "audit.kind." + type.substring(0, type.length() - 2).toLowerCase(Locale.ROOT))
                .toList();
    }
}
