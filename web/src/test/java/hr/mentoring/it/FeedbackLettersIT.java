package hr.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;

import hr.mentoring.common.PersonId;
import hr.mentoring.feedback.Occasion;
import hr.mentoring.feedback.SurveyAsked;
import hr.mentoring.feedback.SurveyId;
import hr.mentoring.feedback.SurveyReminded;
import hr.mentoring.report.Edition;
import hr.mentoring.report.ReportPublished;
import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FeedbackLettersIT extends ContainerIT {

    private static final LocalDate CLOSES = LocalDate.of(2026, 10, 21);

    @Resource
    private UserTransaction transaction;

    @Inject
    private Company company;

    @Inject
    private Event<SurveyAsked> asked;

    @Inject
    private Event<SurveyReminded> reminded;

    @Inject
    private Event<ReportPublished> published;

    private record Written(String kind, String body, String link) {}

    @Test
    void whoIsAskedGetsOneLetterWithTheDayAndTheWayToTheQuestions() throws Exception {
        PersonId person = company.hire("Asked", 3, Optional.empty());
        SurveyAsked question = new SurveyAsked(new SurveyId(7_000_001), person, Occasion.QUARTER, CLOSES);

        committed(() -> asked.fire(question));
        committed(() -> asked.fire(question));

        assertThat(letters(person)).singleElement().satisfies(letter -> {
            assertThat(letter.kind()).isEqualTo("survey-asked");
            assertThat(letter.body()).contains("2026").doesNotContain("{", "?notification");
            assertThat(letter.link()).isEqualTo("/portal/feedback?survey=7000001");
        });
    }

    @Test
    void eachReminderIsALetterOfItsOwn() throws Exception {
        PersonId person = company.hire("Reminded", 3, Optional.empty());
        SurveyId survey = new SurveyId(7_000_002);

        committed(() -> reminded.fire(new SurveyReminded(survey, person, CLOSES, 1)));
        committed(() -> reminded.fire(new SurveyReminded(survey, person, CLOSES, 2)));
        committed(() -> reminded.fire(new SurveyReminded(survey, person, CLOSES, 2)));

        assertThat(letters(person)).hasSize(2).allMatch(letter -> letter.kind().equals("survey-reminded"));
    }

    @Test
    void managersAreToldOfAReportAndNobodyElse() throws Exception {
        PersonId manager = company.hire("Manager", 6, Optional.empty());
        PersonId other = company.hire("Other", 6, Optional.empty());

        committed(() -> published.fire(new ReportPublished(Edition.parse("2031-Q3"), "", List.of(manager))));

        assertThat(letters(manager)).singleElement().satisfies(letter -> {
            assertThat(letter.link()).isEqualTo("/manager/reports");
            assertThat(letter.body()).contains("Q3 2031");
        });
        assertThat(letters(other)).isEmpty();
    }

    @Test
    void aCorrectionIsALetterOfItsOwnThatSaysWhy() throws Exception {
        PersonId manager = company.hire("Reader", 6, Optional.empty());

        committed(() -> published.fire(new ReportPublished(Edition.parse("2032-Q3"), "", List.of(manager))));
        committed(() -> published.fire(
                new ReportPublished(Edition.parse("2032-Q3/2"), "A cohort was counted twice.", List.of(manager))));

        assertThat(letters(manager)).hasSize(2).anySatisfy(letter -> {
            assertThat(letter.kind()).isEqualTo("report-corrected");
            assertThat(letter.body()).contains("Q3 2032", "A cohort was counted twice.");
        });
    }

    @Test
    void whatIsRolledBackIsNotWrittenAbout() throws Exception {
        PersonId person = company.hire("Spared", 3, Optional.empty());

        transaction.begin();
        asked.fire(new SurveyAsked(new SurveyId(7_000_003), person, Occasion.QUARTER, CLOSES));
        transaction.rollback();

        assertThat(letters(person)).isEmpty();
    }

    private void committed(Runnable change) throws Exception {
        transaction.begin();
        change.run();
        transaction.commit();
    }

    private List<Written> letters(PersonId recipient) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select kind, body, link from notification_letter where recipient_id = ?")) {
            select.setLong(1, recipient.value());
            List<Written> letters = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    letters.add(new Written(rows.getString(1), rows.getString(2), rows.getString(3)));
                }
            }
            return letters;
        }
    }
}
