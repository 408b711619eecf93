package hr.mentoring.report.store;

import hr.mentoring.common.personal.PersonalData;
import hr.mentoring.common.personal.PersonalTable;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** Whose answers stand behind a report, and whom it was made for. A published report never changes. */
@Dependent
class ReportData implements PersonalData {

    @Override
    public String room() {
        return "report";
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of("report_voice", "person_id = :person"),
                PersonalTable.of("report_first_meeting", "person_id = :person"),
                PersonalTable.of("report_half_time", "person_id = :person"),
                PersonalTable.of("report_end", "person_id = :person"),
                PersonalTable.of("report_part", "person_id = :person"),
                PersonalTable.of("report_document", "reader_id = :person").copied("title"));
    }
}
