package hr.mentoring.privacy.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.personal.PersonalData;
import hr.mentoring.common.personal.PersonalTable;
import hr.mentoring.storage.Storage;
import java.lang.reflect.Constructor;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The rooms say of every table whether it is about people; a new table is about them until somebody says that it is not. */
@ParameterizedClass
@EnumSource(Storage.class)
class PersonalDataIT {

    /** Tables that say nothing of an employee, or only the user name of the administrator who did something. */
    private static final Set<String> ABOUT_NOBODY = Set.of(
            "access_attempt",
            "audit_head",
            "choosing_rule",
            "cohort",
            "cohort_condition",
            "company_calendar",
            "competency",
            "directory_import",
            "directory_mapping",
            "enrollment_desk",
            "feedback_question",
            "feedback_questionnaire",
            "feedback_round",
            "guidance_default",
            "guidance_text",
            "job_item_error",
            "job_lock",
            "job_run",
            "job_run_parameter",
            "job_run_stage",
            "library_entry",
            "library_entry_competency",
            "org_unit",
            "pairing_run",
            "program",
            "program_agreement_section",
            "program_rules",
            "report_figure",
            "report_quarter",
            "report_quote",
            "sign_up_column",
            "sign_up_import",
            "sign_up_import_word",
            "sign_up_mapping",
            "sign_up_value");

    /** Tables whose rows go with those that they belong to, or that hold a whole file or run without an order by person. */
    private static final Set<String> GO_ALONG = Set.of(
            "access_invitation",
            "account_role",
            "directory_import_part",
            "notification_title",
            "pairing_run_data",
            "report_file",
            "sign_up_import_part");

    @Parameter
    private Storage storage;

    @Test
    void everyTableIsSaidToBeAboutPeopleOrAboutNobody() throws SQLException {
        Set<String> declared =
                tables().stream().map(PersonalTable::table).collect(Collectors.toCollection(TreeSet::new));
        Set<String> unknown = new TreeSet<>(existing());
        unknown.removeAll(declared);
        unknown.removeAll(ABOUT_NOBODY);
        unknown.removeAll(GO_ALONG);

        assertThat(unknown).isEmpty();
        assertThat(declared).doesNotContainAnyElementsOf(ABOUT_NOBODY);
    }

    @Test
    void whatTheRoomsSayIsUnderstoodByTheDatabase() throws SQLException {
        PersonId somebody = new PersonId(50);
        try (Connection connection = storage.migrated().getConnection()) {
            for (PersonalTable table : tables()) {
                PersonalStatement statement = new PersonalStatement(table, somebody);
                assertThat(statement.count(connection)).isZero();
                if (!table.copied().isEmpty()) {
                    assertThat(statement.read(connection)).isEmpty();
                }
                statement.erase(connection);
            }
        }
    }

    private Set<String> existing() throws SQLException {
        Set<String> tables = new TreeSet<>();
        try (Connection connection = storage.migrated().getConnection();
                ResultSet found =
                        connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                if (found.getString("TABLE_SCHEM").equalsIgnoreCase("public")) {
                    tables.add(found.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        tables.remove("flyway_schema_history");
        return tables;
    }

    private static List<PersonalTable> tables() {
        return new ClassFileImporter()
                .importPackages("hr.mentoring").stream()
                        .filter(type -> type.isAssignableTo(PersonalData.class) && !type.isInterface())
                        .map(PersonalDataIT::made)
                        .flatMap(room -> room.tables().stream())
                        .toList();
    }

    private static PersonalData made(JavaClass type) {
        try {
            Constructor<?> constructor = type.reflect().getDeclaredConstructor();
            constructor.setAccessible(true);
            return (PersonalData) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }
}
