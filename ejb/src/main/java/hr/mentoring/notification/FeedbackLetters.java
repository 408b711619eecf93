package hr.mentoring.notification;

import hr.mentoring.feedback.Quarter;
import hr.mentoring.feedback.SurveyAsked;
import hr.mentoring.feedback.SurveyId;
import hr.mentoring.feedback.SurveyReminded;
import hr.mentoring.notification.Outbox.Subject;
import hr.mentoring.report.ReportPublished;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Asks for feedback, reminds of it, and tells that the reports made from it can be read. */
@ApplicationScoped
public class FeedbackLetters {

    @Inject
    private Outbox outbox;

    void onAsked(@Observes SurveyAsked asked) {
        String kind =
                asked.occasion().isMilestone() ? "survey-" + asked.occasion().key() : "survey-asked";
        outbox.write(asked.person(), Subject.of(kind, asked.survey(), survey(asked.survey())), asked.closesOn());
    }

    /** Each reminder is an occasion of its own. */
    void onReminded(@Observes SurveyReminded reminded) {
        outbox.write(
                reminded.person(),
                Subject.of("survey-reminded", reminded.survey() + "." + reminded.reminder(), survey(reminded.survey())),
                reminded.closesOn());
    }

    void onReportPublished(@Observes ReportPublished published) {
        Quarter quarter = published.edition().quarter();
        String occasion = published.edition().isCorrection() ? "report-corrected" : "report-published";
        String edition = published.edition().toString();
        outbox.writeToHumanResources(
                Subject.of(occasion + "-hr", edition, "/admin/reports"), quarter, published.reason());
        Subject about = Subject.of(occasion, edition, "/manager/reports");
        outbox.writeToAll(published.managers(), about, quarter, published.reason());
    }

    private static String survey(SurveyId survey) {
        return "/portal/feedback?survey=" + survey;
    }
}
