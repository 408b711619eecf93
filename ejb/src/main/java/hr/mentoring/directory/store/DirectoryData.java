package hr.mentoring.directory.store;

import hr.mentoring.common.personal.PersonalData;
import hr.mentoring.common.personal.PersonalTable;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** What HR says of somebody. The row stays without a name, since pairs and reporting lines lead to it. */
@Dependent
class DirectoryData implements PersonalData {

    private static final String OWN = "(select %s from person where id = :person)";

    @Override
    public String room() {
        return "directory";
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of("directory_import_finding", "cell = " + OWN.formatted("email"))
                        .erased(),
                PersonalTable.of("directory_import_change", "employee_number = " + OWN.formatted("employee_number"))
                        .copied("kind", "fields")
                        .erased(),
                PersonalTable.of("person", "id = :person")
                        .copied(
                                "employee_number",
                                "given_name",
                                "family_name",
                                "email",
                                "location",
                                "time_zone",
                                "job_title",
                                "level",
                                "hired_on",
                                "languages",
                                "active")
                        .emptied(
                                "employee_number = 'erased ' || id",
                                "given_name = 'N.'",
                                "family_name = 'N.'",
                                "email = 'erased ' || id",
                                "manager_id = null",
                                "location = ''",
                                "job_title = ''",
                                "hired_on = null",
                                "languages = ''",
                                "search_text = ''",
                                "active = false"));
    }
}
