package hr.mentoring.profile.store;

import hr.mentoring.common.personal.PersonalData;
import hr.mentoring.common.personal.PersonalTable;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** What somebody says of themself. */
@Dependent
class ProfileData implements PersonalData {

    private static final String PROFILE = "profile_id in (select id from profile where person_id = :person)";

    @Override
    public String room() {
        return "profile";
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of("profile_need", PROFILE)
                        .copied("competency_id", "level")
                        .erased(),
                PersonalTable.of("profile_offer", PROFILE)
                        .copied("competency_id", "level")
                        .erased(),
                PersonalTable.of("profile_affinity", "person_id = :person")
                        .copied("affinities")
                        .erased(),
                PersonalTable.of("profile", "person_id = :person")
                        .copied(
                                "help_wanted",
                                "help_offered",
                                "interests",
                                "motives",
                                "styles",
                                "channels",
                                "languages",
                                "aspiration",
                                "weekly_hours",
                                "changed_at")
                        .erased());
    }
}
