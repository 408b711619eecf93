package hr.mentoring.web.profile;

import hr.mentoring.profile.Affinity;
import hr.mentoring.profile.Channel;
import hr.mentoring.profile.Competency;
import hr.mentoring.profile.Interest;
import hr.mentoring.profile.Motive;
import hr.mentoring.profile.PracticalHelp;
import hr.mentoring.profile.ProfileService;
import hr.mentoring.profile.Skill;
import hr.mentoring.profile.Style;
import hr.mentoring.web.common.Pages;
import hr.mentoring.web.common.Text;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What there is to choose from in a profile, in the reader's language. */
@Named
@RequestScoped
public class ProfileChoices {

    @EJB
    private ProfileService profiles;

    @Inject
    private Pages pages;

    @Inject
    private Text text;

    private @Nullable List<Competency> catalog;

    /** The competencies in their groups. */
    public List<SelectItem> getCompetencies() {
        Map<String, List<SelectItem>> groups = new LinkedHashMap<>();
        for (Competency competency : catalog()) {
            groups.computeIfAbsent(competency.group(), group -> new ArrayList<>())
                    .add(new SelectItem(competency.id().value(), competency.name(pages.locale())));
        }
        return groups.entrySet().stream()
                .<SelectItem>map(group -> new SelectItemGroup(
                        text.of("profile.group." + group.getKey()),
                        null,
                        false,
                        group.getValue().toArray(SelectItem[]::new)))
                .toList();
    }

    /** The name of a competency; empty for one that is gone from the catalog. */
    public String competency(long id) {
        return catalog().stream()
                .filter(competency -> competency.id().value() == id)
                .map(competency -> competency.name(pages.locale()))
                .findFirst()
                .orElse("");
    }

    public List<SelectItem> getLevels() {
        return IntStream.rangeClosed(Skill.LOWEST, Skill.HIGHEST)
                .mapToObj(level -> new SelectItem(level, text.of("profile.level." + level)))
                .toList();
    }

    public List<SelectItem> getHelp() {
        return items("help", PracticalHelp.values());
    }

    public List<SelectItem> getInterests() {
        return items("interest", Interest.values());
    }

    public List<SelectItem> getMotives() {
        return items("motive", Motive.values());
    }

    public List<SelectItem> getStyles() {
        return items("style", Style.values());
    }

    public List<SelectItem> getChannels() {
        return items("channel", Channel.values());
    }

    public List<SelectItem> getAffinities() {
        return items("affinity", Affinity.values());
    }

    /** All languages by name. */
    public List<SelectItem> getLanguages() {
        Collator alphabet = Collator.getInstance(pages.locale());
        return Stream.of(Locale.getISOLanguages())
                .map(code -> new SelectItem(code, language(code)))
                .sorted(Comparator.comparing(SelectItem::getLabel, alphabet))
                .toList();
    }

    /** The name of a language. */
    public String language(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(pages.locale());
    }

    /** The name of a day of the week. */
    public String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, pages.locale());
    }

    private List<Competency> catalog() {
        List<Competency> known = catalog;
        if (known == null) {
            known = profiles.competencies();
            catalog = known;
        }
        return known;
    }

    private List<SelectItem> items(String kind, Enum<?>[] codes) {
        return Stream.of(codes)
                .map(code -> new SelectItem(code.name(), text.of("profile." + kind + "." + code.name())))
                .toList();
    }
}
