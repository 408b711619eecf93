package hr.mentoring.enrollment.signup;

import static org.assertj.core.api.Assertions.assertThat;

import hr.mentoring.profile.Competency;
import hr.mentoring.profile.CompetencyId;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnGuessTest {

    static final List<Competency> COMPETENCIES = List.of(
            new Competency(new CompetencyId(1), "strategy", "BUSINESS", "Strategy", "Strategie"),
            new Competency(new CompetencyId(2), "negotiating", "WORKING_TOGETHER", "Negotiating", "Verhandeln"),
            new Competency(new CompetencyId(3), "hiring", "LEADING", "Choosing new people", "Neue Leute auswählen"));

    private final ColumnGuess guess = new ColumnGuess(new Vocabularies(COMPETENCIES));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    E-mail address                              | EMAIL
                    Ihre E-Mail-Adresse                         | EMAIL
                    Personalnummer                              | EMPLOYEE_NUMBER
                    Employee ID                                 | EMPLOYEE_NUMBER
                    Which role would you like?                  | PART
                    Ihre Rolle                                  | PART
                    I would like to be a mentor                 | AS_MENTOR
                    Als Mentee mitmachen?                       | AS_MENTEE
                    What do you want to learn? (pick up to 3)   | NEEDS
                    Was möchten Sie lernen?                     | NEEDS
                    What can you teach others?                  | OFFERS
                    Wie viele Stunden im Monat?                 | HOURS_PER_MONTH
                    How many mentees at most?                   | MENTEES_AT_MOST
                    Hobbies and interests                       | INTERESTS
                    In which languages can you talk?            | LANGUAGES
                    Do you have a mentor you wish for?          | MENTORS_WISHED
                    """)
    void aNameTellsWhatTheColumnIs(String name, SignUpField field) {
        assertThat(guess.guess(List.of(name), List.of(List.of()))).containsEntry(0, field);
    }

    @ParameterizedTest
    @CsvSource({"Timestamp", "Start time", "Name", "Comments"})
    void whatWeDoNotNeedIsPassedOver(String name) {
        assertThat(guess.guess(List.of(name), List.of(List.of("x")))).isEmpty();
    }

    @Test
    void whereTheNameTellsNothingTheContentDoes() {
        assertThat(guess.guess(
                        List.of("Q1", "Q2"),
                        List.of(List.of("ana@example.org", "ben@example.org"), List.of("Mentee", "Beides"))))
                .containsEntry(0, SignUpField.EMAIL)
                .containsEntry(1, SignUpField.PART);
    }

    @Test
    void whatStandsThereSaysMoreThanANameThatSpeaksOfBothSides() {
        assertThat(guess.guess(
                        List.of("Would you like to be a mentor or a mentee?"),
                        List.of(List.of("Mentor", "Mentee", "Both"))))
                .containsEntry(0, SignUpField.PART);
    }

    @Test
    void aFieldForOneColumnGoesToTheFirst() {
        assertThat(guess.guess(List.of("Email", "Email of my manager"), Collections.nCopies(2, List.of())))
                .containsOnlyKeys(0);
    }

    @Test
    void wishesMayFillSeveralColumns() {
        assertThat(guess.guess(
                        List.of("First choice of mentor", "Second choice of mentor"),
                        Collections.nCopies(2, List.of())))
                .hasSize(2);
    }
}
