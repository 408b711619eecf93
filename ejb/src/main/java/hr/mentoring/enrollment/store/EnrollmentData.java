package hr.mentoring.enrollment.store;

import hr.mentoring.common.personal.PersonalData;
import hr.mentoring.common.personal.PersonalTable;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** Who asked to take part in what. That somebody did is counted for good; whom they wished for or would rather avoid goes. */
@Dependent
class EnrollmentData implements PersonalData {

    private static final String OWN = "enrollment_id in (select id from enrollment where person_id = :person)";

    @Override
    public String room() {
        return "enrollment";
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of("enrollment_wish", OWN)
                        .copied("side", "person_id", "position")
                        .erased(),
                PersonalTable.of("enrollment_wish", "person_id = :person").erased(),
                PersonalTable.of("enrollment_avoid", OWN).copied("person_id").erased(),
                PersonalTable.of("enrollment_avoid", "person_id = :person").erased(),
                PersonalTable.of("sign_up_import_problem", "cell = (select email from person where id = :person)")
                        .erased(),
                PersonalTable.of("enrollment", "person_id = :person")
                        .copied(
                                "cohort_id",
                                "state",
                                "submitted_at",
                                "as_mentee",
                                "as_mentor",
                                "mentors_wanted",
                                "mentees_at_most",
                                "hours_per_month",
                                "reason",
                                "manager_sees")
                        .emptied("reason = ''", "manager_sees = ''"),
                PersonalTable.of("enrollment", "approved_by_id = :person"));
    }
}
