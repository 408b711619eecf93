package hr.mentoring.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CompanyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Company company = new Company(7, TODAY);

    @Test
    void theSameSeedGivesTheSameCompany() {
        assertThat(new Company(7, TODAY).hrExport()).isEqualTo(company.hrExport());
        assertThat(new Company(8, TODAY).hrExport()).isNotEqualTo(company.hrExport());
    }

    @Test
    void everybodyButTheHeadReportsToSomebodyWhoComesBeforeThem() {
        Set<String> known = new HashSet<>();
        for (Employee person : company.people()) {
            assertThat(person.manager().isEmpty() ? known.isEmpty() : known.contains(person.manager()))
                    .as(person.name())
                    .isTrue();
            known.add(person.number());
        }
    }

    @Test
    void nobodySharesAMailbox() {
        assertThat(company.people()).extracting(Employee::email).doesNotHaveDuplicates();
        assertThat(company.people())
                .allSatisfy(person -> assertThat(person.email()).matches("[a-z]+\\.[a-z]+\\d*@northlight\\.example"));
    }

    @Test
    void aFewHundredPeopleWorkThereAndAboutHalfOfThemTakePart() {
        List<Volunteer> volunteers = new Volunteers(7).from(company.people());

        assertThat(company.people()).hasSizeBetween(300, 450);
        assertThat(volunteers).hasSizeBetween(130, 260);
        assertThat(volunteers).anyMatch(volunteer -> volunteer.asMentee() && volunteer.asMentor());
    }

    @Test
    void nobodyOffersWhatTheyNeed() {
        assertThat(new Volunteers(7).from(company.people()))
                .allSatisfy(volunteer -> assertThat(volunteer.offers().keySet())
                        .doesNotContainAnyElementsOf(volunteer.needs().keySet()));
    }

    @Test
    void theStoryEndsTodayAndHoldsTwoWholeQuarters() {
        Calendar calendar = new Calendar(TODAY);

        assertThat(Calendar.name(calendar.firstQuarter())).isEqualTo("2026-Q2");
        assertThat(Calendar.name(calendar.secondQuarter())).isEqualTo("2026-Q3");
        assertThat(calendar.start())
                .isAfter(calendar.enrollmentCloses())
                .isBetween(calendar.firstQuarter(), calendar.secondQuarter());
    }
}
