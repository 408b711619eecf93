package hr.mentoring.web.meeting;

import hr.mentoring.agreement.Both;
import hr.mentoring.agreement.Side;
import hr.mentoring.common.Texts;
import hr.mentoring.meeting.Background;
import hr.mentoring.meeting.BackgroundService;
import hr.mentoring.meeting.MeetingService;
import hr.mentoring.meeting.PaperKind;
import hr.mentoring.meeting.ProfileParts;
import hr.mentoring.pairing.PairId;
import hr.mentoring.profile.Competency;
import hr.mentoring.profile.CompetencyId;
import hr.mentoring.profile.ProfileService;
import hr.mentoring.profile.Skill;
import hr.mentoring.web.common.Pages;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the mentee prepares for the first meeting, beside what the mentor agrees to show of themselves. */
@Named
@ViewScoped
public class KitPage implements Serializable {

    @EJB
    private MeetingService meetings;

    @EJB
    private BackgroundService backgrounds;

    @EJB
    private ProfileService profiles;

    @Inject
    private PaperSheet kit;

    @Inject
    private PaperSheet way;

    @Inject
    private Pages pages;

    private @Nullable Long pair;
    private boolean competencies;
    private boolean interests;
    private boolean motives;
    private boolean languages;
    private transient @Nullable Both both;
    private transient @Nullable Background background;

    /** Takes up what was typed. */
    public void open() {
        getBoth();
        kit.open(PaperKind.KIT, id());
        way.open(PaperKind.BACKGROUND, id());
        ProfileParts parts = getBackground().parts();
        competencies = parts.competencies();
        interests = parts.interests();
        motives = parts.motives();
        languages = parts.languages();
    }

    /** Lets the other one read what the reader has written. */
    public String share() {
        boolean mentee = getBoth().side() == Side.MENTEE;
        if (!(mentee ? kit : way).show()) {
            return "";
        }
        pages.say("meeting.shared", getBoth().other().givenName());
        return again();
    }

    /** Agrees to show the chosen parts of the profile. */
    public String agree() {
        backgrounds.agree(id(), new ProfileParts(competencies, interests, motives, languages));
        pages.say("meeting.showing-agreed", getBoth().other().givenName());
        return again();
    }

    public Both getBoth() {
        if (both == null) {
            both = meetings.both(id());
        }
        return both;
    }

    /** What the mentee may know of the mentor. */
    public Background getBackground() {
        if (background == null) {
            background = backgrounds.of(id());
        }
        return background;
    }

    /** What the mentor can teach, as far as they show it. */
    public List<String> getTeaches() {
        Map<CompetencyId, Competency> catalog =
                profiles.competencies().stream().collect(Collectors.toMap(Competency::id, Function.identity()));
        return getBackground().profile().offers().stream()
                .map(Skill::competency)
                .map(catalog::get)
                .filter(Objects::nonNull)
                .map(competency -> competency.name(pages.locale()))
                .toList();
    }

    /** What the mentor likes outside of work, as far as they show it. */
    public List<String> getLikes() {
        return named("profile.interest.", getBackground().profile().interests());
    }

    /** Why the mentor takes part, as far as they show it. */
    public List<String> getTakesPartFor() {
        return named("profile.motive.", getBackground().profile().motives());
    }

    /** What the mentor speaks, as far as they show it. */
    public List<String> getSpeaks() {
        return getBackground().profile().languages().stream()
                .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(pages.locale()))
                .toList();
    }

    private List<String> named(String prefix, Collection<? extends Enum<?>> values) {
        return values.stream()
                .sorted()
                .map(value -> Texts.of(pages.locale(), prefix + value.name()))
                .toList();
    }

    private PairId id() {
        return Ids.pair(pair);
    }

    private String again() {
        return "/portal/kit?faces-redirect=true&pair=" + id();
    }

    public PaperSheet getKit() {
        return kit;
    }

    public PaperSheet getWay() {
        return way;
    }

    public @Nullable Long getPair() {
        return pair;
    }

    public void setPair(@Nullable Long pair) {
        this.pair = pair;
    }

    public boolean isCompetencies() {
        return competencies;
    }

    public void setCompetencies(boolean competencies) {
        this.competencies = competencies;
    }

    public boolean isInterests() {
        return interests;
    }

    public void setInterests(boolean interests) {
        this.interests = interests;
    }

    public boolean isMotives() {
        return motives;
    }

    public void setMotives(boolean motives) {
        this.motives = motives;
    }

    public boolean isLanguages() {
        return languages;
    }

    public void setLanguages(boolean languages) {
        this.languages = languages;
    }
}
