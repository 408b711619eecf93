package hr.mentoring.web.development;

import hr.mentoring.agreement.Both;
import hr.mentoring.common.Texts;
import hr.mentoring.development.Growth;
import hr.mentoring.development.Judgement;
import hr.mentoring.development.Level;
import hr.mentoring.development.MappedView;
import hr.mentoring.web.common.Pages;
import hr.mentoring.web.development.CompetencyPicture.Mark;
import hr.mentoring.web.development.CompetencyPicture.Way;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws where somebody stands in a competency: what both said, where it began, and where it is to go. */
@ApplicationScoped
class PlanPictures {

    private static final int MENTEES_LINE = 26;
    private static final int MENTORS_LINE = 46;

    @Inject
    private Pages pages;

    /** The picture of one competency. */
    CompetencyPicture of(MappedView mapped, Both both) {
        Level aim = mapped.aim();
        List<Mark> marks = new ArrayList<>();
        List<Way> ways = new ArrayList<>();
        mapped.growth().ifPresent(growth -> {
            draw(growth.first().mentee(), growth.latest().mentee(), MENTEES_LINE, true, marks, ways);
            draw(growth.first().mentor(), growth.latest().mentor(), MENTORS_LINE, false, marks, ways);
        });
        return new CompetencyPicture(
                marks,
                ways,
                aim == null ? -1 : CompetencyPicture.at(aim.ordinal()),
                sentence(mapped, mapped.growth().orElse(null), both) + aim(aim));
    }

    /** A group of the catalog, for a choice. */
    SelectItemGroup group(String key, List<SelectItem> items) {
        return new SelectItemGroup(text("profile.group." + key), "", false, items.toArray(SelectItem[]::new));
    }

    private static void draw(
            Judgement first, Judgement latest, int y, boolean round, List<Mark> marks, List<Way> ways) {
        int from = CompetencyPicture.at(first.level().ordinal());
        int to = CompetencyPicture.at(latest.level().ordinal());
        if (from != to) {
            ways.add(new Way(from, to, y));
            marks.add(new Mark(from, y, round, false));
        }
        marks.add(new Mark(to, y, round, true));
    }

    private String sentence(MappedView mapped, @Nullable Growth growth, Both both) {
        String name = mapped.competency().name(pages.locale());
        String mentee = both.mentee().givenName();
        String mentor = both.mentor().givenName();
        if (growth == null) {
            return text("development.picture-silent", name);
        }
        return growth.isReassessed()
                ? text(
                        "development.picture-change",
                        name,
                        mentee,
                        level(growth.first().mentee()),
                        level(growth.latest().mentee()),
                        mentor,
                        level(growth.first().mentor()),
                        level(growth.latest().mentor()))
                : text(
                        "development.picture",
                        name,
                        mentee,
                        level(growth.latest().mentee()),
                        mentor,
                        level(growth.latest().mentor()));
    }

    private String aim(@Nullable Level aim) {
        return aim == null ? "" : " " + text("development.picture-aim", quoted(aim));
    }

    private String level(Judgement judgement) {
        return quoted(judgement.level());
    }

    private String quoted(Level level) {
        return "\"%s\"".formatted(text(level.key()));
    }

    private String text(String key, Object... arguments) {
        return Texts.of(pages.locale(), key, arguments);
    }
}
