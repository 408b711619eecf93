package hr.mentoring.web.agreement;

import hr.mentoring.agreement.AgreementText;
import hr.mentoring.agreement.Goal;
import hr.mentoring.agreement.Point;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody is typing into the agreement, half finished or not. */
public class AgreementForm implements Serializable {

    private @Nullable String formality;
    private final List<GoalRow> goals = new ArrayList<>();
    private final EnumMap<Point, String> points = new EnumMap<>(Point.class);
    private final List<DayRow> reviews = new ArrayList<>();
    private @Nullable String note;

    /** A goal being typed. */
    public static class GoalRow implements Serializable {

        private @Nullable String what;
        private @Nullable String how;
        private @Nullable String success;

        public @Nullable String getWhat() {
            return what;
        }

        public void setWhat(@Nullable String what) {
            this.what = what;
        }

        public @Nullable String getHow() {
            return how;
        }

        public void setHow(@Nullable String how) {
            this.how = how;
        }

        public @Nullable String getSuccess() {
            return success;
        }

        public void setSuccess(@Nullable String success) {
            this.success = success;
        }

        private Goal goal() {
            return new Goal(said(what), said(how), said(success));
        }
    }

    /** A review day being chosen. */
    public static class DayRow implements Serializable {

        private @Nullable String day;

        public @Nullable String getDay() {
            return day;
        }

        public void setDay(@Nullable String day) {
            this.day = day;
        }
    }

    /** A form filled with a text, with an empty row where there is none. */
    static AgreementForm of(AgreementText text, String note) {
        AgreementForm form = new AgreementForm();
        form.formality = text.formality().name();
        text.goals().forEach(goal -> {
            GoalRow row = form.addGoal();
            row.what = goal.what();
            row.how = goal.how();
            row.success = goal.success();
        });
        form.points.putAll(text.points());
        text.reviews().forEach(day -> form.addReview().day = day.toString());
        form.note = note;
        if (form.goals.isEmpty()) {
            form.addGoal();
        }
        if (form.reviews.isEmpty()) {
            form.addReview();
        }
        return form;
    }

    AgreementText text() {
        Map<Point, String> said = new EnumMap<>(Point.class);
        points.forEach((point, passage) -> said.put(point, said(passage)));
        List<LocalDate> days = reviews.stream()
                .map(DayRow::getDay)
                .filter(Objects::nonNull)
                .map(TextBody::day)
                .toList();
        return new AgreementText(
                TextBody.formality(formality), goals.stream().map(GoalRow::goal).toList(), said, days);
    }

    GoalRow addGoal() {
        GoalRow row = new GoalRow();
        goals.add(row);
        return row;
    }

    DayRow addReview() {
        DayRow row = new DayRow();
        reviews.add(row);
        return row;
    }

    public @Nullable String getFormality() {
        return formality;
    }

    public void setFormality(@Nullable String formality) {
        this.formality = formality;
    }

    public List<GoalRow> getGoals() {
        return goals;
    }

    /** The plain passages; views write into it by point. */
    public Map<Point, String> getPoints() {
        return points;
    }

    public List<DayRow> getReviews() {
        return reviews;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    static String said(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
