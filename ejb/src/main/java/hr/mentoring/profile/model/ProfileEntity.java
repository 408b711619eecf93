package hr.mentoring.profile.model;

import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.profile.Channel;
import hr.mentoring.profile.Interest;
import hr.mentoring.profile.Motive;
import hr.mentoring.profile.PracticalHelp;
import hr.mentoring.profile.Profile;
import hr.mentoring.profile.ProfileDetails;
import hr.mentoring.profile.Skill;
import hr.mentoring.profile.Style;
import hr.mentoring.profile.WeeklyHours;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One person's profile. It begins when the person first saves it, is shared by all of their enrollments, and changes
 * whenever they say so.
 */
@Entity
@Table(name = "profile")
public class ProfileEntity {

    /** More needs than a relationship can serve only blur what matters. */
    public static final int NEEDS_AT_MOST = 10;

    /** As many offers as one page can show. */
    public static final int OFFERS_AT_MOST = 20;

    /** As many languages as anybody can be asked to keep apart. */
    public static final int LANGUAGES_AT_MOST = 12;

    /** The longest aspiration, in characters. */
    public static final int ASPIRATION_AT_MOST = 500;

    private static final Set<String> KNOWN_LANGUAGES = Set.of(Locale.getISOLanguages());

    @Id
    @SequenceGenerator(name = "profile_seq", sequenceName = "profile_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "profile_seq")
    private long id;

    @Version
    private int version;

    @Column(name = "person_id")
    private long personId;

    @ElementCollection
    @CollectionTable(name = "profile_need", joinColumns = @JoinColumn(name = "profile_id"))
    private List<RankedSkill> needs = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "profile_offer", joinColumns = @JoinColumn(name = "profile_id"))
    private List<RankedSkill> offers = new ArrayList<>();

    @Column(name = "help_wanted")
    private String helpWanted;

    @Column(name = "help_offered")
    private String helpOffered;

    private String interests;

    private String motives;

    private String styles;

    private String channels;

    private String languages;

    private String aspiration;

    @Column(name = "weekly_hours")
    private String weeklyHours;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected ProfileEntity() {}

    /** The first profile of a person. */
    public ProfileEntity(PersonId person, ProfileDetails details, Instant now) {
        this.personId = person.value();
        change(details, now);
    }

    /**
     * Replaces everything that the person has said.
     *
     * @throws RuleBroken on the first detail that makes no sense, naming its field
     */
    public final void change(ProfileDetails details, Instant now) {
        check(details);
        replace(needs, RankedSkill.rank(details.needs()));
        replace(offers, RankedSkill.rank(details.offers()));
        helpWanted = Codes.join(details.helpWanted());
        helpOffered = Codes.join(details.helpOffered());
        interests = Codes.join(details.interests());
        motives = Codes.join(details.motives());
        styles = Codes.join(details.styles());
        channels = Codes.join(details.channels());
        languages = String.join(" ", details.languages());
        aspiration = details.aspiration().strip();
        weeklyHours = details.weeklyHours().toString();
        changedAt = now;
    }

    /** Whether this is the code of a language that a profile can name. */
    public static boolean isLanguage(String code) {
        return KNOWN_LANGUAGES.contains(code);
    }

    /** Refuses when somebody has saved since this version was read. */
    public void requireVersion(int seen) {
        RuleBroken.require(seen == version, "common.stale");
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    /** When the person last saved it. */
    public Instant changedAt() {
        return changedAt;
    }

    /** What others may know of it. */
    public Profile toProfile() {
        return new Profile(
                person(),
                version,
                new ProfileDetails(
                        RankedSkill.inOrder(needs),
                        RankedSkill.inOrder(offers),
                        Codes.split(PracticalHelp.class, helpWanted),
                        Codes.split(PracticalHelp.class, helpOffered),
                        Codes.split(Interest.class, interests),
                        Codes.split(Motive.class, motives),
                        aspiration,
                        Codes.split(Style.class, styles),
                        Codes.split(Channel.class, channels),
                        languages.isEmpty() ? List.of() : List.of(languages.split(" ")),
                        WeeklyHours.parse(weeklyHours)));
    }

    /**
     * Refuses details that no profile can hold.
     *
     * @throws RuleBroken on the first that makes no sense, naming its field
     */
    public static void check(ProfileDetails details) {
        checkSkills("needs", details.needs(), NEEDS_AT_MOST);
        checkSkills("offers", details.offers(), OFFERS_AT_MOST);
        if (details.aspiration().strip().length() > ASPIRATION_AT_MOST) {
            throw RuleBroken.on("aspiration", "profile.aspiration-long", ASPIRATION_AT_MOST);
        }
        if (details.languages().size() > LANGUAGES_AT_MOST) {
            throw RuleBroken.on("languages", "profile.languages-many", LANGUAGES_AT_MOST);
        }
        for (String language : details.languages()) {
            if (!isLanguage(language)) {
                throw RuleBroken.on("languages", "profile.language-unknown", language);
            }
        }
    }

    private static void checkSkills(String field, List<Skill> skills, int atMost) {
        if (skills.size() > atMost) {
            throw RuleBroken.on(field, "profile." + field + "-many", atMost);
        }
        Set<Long> named = new HashSet<>();
        for (Skill skill : skills) {
            if (!named.add(skill.competency().value())) {
                throw RuleBroken.on(field, "profile." + field + "-twice");
            }
            if (skill.level() < Skill.LOWEST || skill.level() > Skill.HIGHEST) {
                throw RuleBroken.on(field, "profile.level", Skill.LOWEST, Skill.HIGHEST, skill.level());
            }
        }
    }

    private static void replace(List<RankedSkill> old, List<RankedSkill> now) {
        if (!old.equals(now)) {
            old.clear();
            old.addAll(now);
        }
    }
}
