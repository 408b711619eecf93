package hr.mentoring.web.profile;

import hr.mentoring.profile.Channel;
import hr.mentoring.profile.CompetencyId;
import hr.mentoring.profile.Interest;
import hr.mentoring.profile.Motive;
import hr.mentoring.profile.PracticalHelp;
import hr.mentoring.profile.Profile;
import hr.mentoring.profile.ProfileDetails;
import hr.mentoring.profile.Skill;
import hr.mentoring.profile.Style;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A profile while it is being filled in, on the profile page and on the way through an enrollment. */
public class ProfileForm implements Serializable {

    private static final int FIRST_ROWS = 3;

    private int version;
    private List<SkillRow> needs = new ArrayList<>();
    private List<SkillRow> offers = new ArrayList<>();
    private List<String> helpWanted = List.of();
    private List<String> helpOffered = List.of();
    private List<String> interests = List.of();
    private List<String> motives = List.of();
    private List<String> styles = List.of();
    private List<String> channels = List.of();
    private List<String> languages = List.of();
    private @Nullable String aspiration;
    private WeekForm week = new WeekForm();

    /** One competency with a level, or a row that is still empty. */
    public static class SkillRow implements Serializable {

        private @Nullable Long competency;
        private int level = 3;

        public @Nullable Long getCompetency() {
            return competency;
        }

        public void setCompetency(@Nullable Long competency) {
            this.competency = competency;
        }

        public int getLevel() {
            return level;
        }

        public void setLevel(int level) {
            this.level = level;
        }
    }

    /** Begins with what was saved. */
    public void show(Profile profile) {
        ProfileDetails details = profile.details();
        version = profile.version();
        needs = rows(details.needs());
        offers = rows(details.offers());
        helpWanted = ProfileBody.names(details.helpWanted());
        helpOffered = ProfileBody.names(details.helpOffered());
        interests = ProfileBody.names(details.interests());
        motives = ProfileBody.names(details.motives());
        styles = ProfileBody.names(details.styles());
        channels = ProfileBody.names(details.channels());
        languages = details.languages();
        aspiration = details.aspiration();
        week = WeekForm.of(details.weeklyHours());
    }

    /** What was filled in. */
    public ProfileDetails details() {
        return new ProfileDetails(
                skills(needs),
                skills(offers),
                codes(PracticalHelp.class, helpWanted),
                codes(PracticalHelp.class, helpOffered),
                codes(Interest.class, interests),
                codes(Motive.class, motives),
                aspiration == null ? "" : aspiration,
                codes(Style.class, styles),
                codes(Channel.class, channels),
                languages,
                week.hours());
    }

    /** Makes room for one more need. */
    public void addNeed() {
        needs.add(new SkillRow());
    }

    /** Makes room for one more offer. */
    public void addOffer() {
        offers.add(new SkillRow());
    }

    /** The version that was shown, for {@link hr.mentoring.profile.ProfileService#save}. */
    public int version() {
        return version;
    }

    private static List<SkillRow> rows(List<Skill> skills) {
        List<SkillRow> rows = new ArrayList<>();
        for (Skill skill : skills) {
            SkillRow row = new SkillRow();
            row.setCompetency(skill.competency().value());
            row.setLevel(skill.level());
            rows.add(row);
        }
        while (rows.size() < FIRST_ROWS) {
            rows.add(new SkillRow());
        }
        return rows;
    }

    private static List<Skill> skills(List<SkillRow> rows) {
        List<Skill> skills = new ArrayList<>();
        for (SkillRow row : rows) {
            Long competency = row.getCompetency();
            if (competency != null) {
                skills.add(new Skill(new CompetencyId(competency), row.getLevel()));
            }
        }
        return skills;
    }

    private static <E extends Enum<E>> Set<E> codes(Class<E> catalog, Collection<String> names) {
        return names.stream().map(name -> Enum.valueOf(catalog, name)).collect(Collectors.toSet());
    }

    public List<SkillRow> getNeeds() {
        return needs;
    }

    public List<SkillRow> getOffers() {
        return offers;
    }

    public List<String> getHelpWanted() {
        return helpWanted;
    }

    public void setHelpWanted(List<String> helpWanted) {
        this.helpWanted = helpWanted;
    }

    public List<String> getHelpOffered() {
        return helpOffered;
    }

    public void setHelpOffered(List<String> helpOffered) {
        this.helpOffered = helpOffered;
    }

    public List<String> getInterests() {
        return interests;
    }

    public void setInterests(List<String> interests) {
        this.interests = interests;
    }

    public List<String> getMotives() {
        return motives;
    }

    public void setMotives(List<String> motives) {
        this.motives = motives;
    }

    public List<String> getStyles() {
        return styles;
    }

    public void setStyles(List<String> styles) {
        this.styles = styles;
    }

    public List<String> getChannels() {
        return channels;
    }

    public void setChannels(List<String> channels) {
        this.channels = channels;
    }

    public List<String> getLanguages() {
        return languages;
    }

    public void setLanguages(List<String> languages) {
        this.languages = languages;
    }

    public @Nullable String getAspiration() {
        return aspiration;
    }

    public void setAspiration(@Nullable String aspiration) {
        this.aspiration = aspiration;
    }

    public WeekForm getWeek() {
        return week;
    }
}
