package hr.mentoring.web.profile;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.profile.Channel;
import hr.mentoring.profile.CompetencyId;
import hr.mentoring.profile.Interest;
import hr.mentoring.profile.Motive;
import hr.mentoring.profile.PracticalHelp;
import hr.mentoring.profile.Profile;
import hr.mentoring.profile.ProfileDetails;
import hr.mentoring.profile.Skill;
import hr.mentoring.profile.Style;
import hr.mentoring.profile.WeeklyHours;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A profile as REST clients write and read it; what is left out of a list means nothing of it. What is told in
 * confidence has a resource of its own.
 *
 * @param version read, and sent back with a change, to notice that somebody else saved in between
 * @param weeklyHours in the person's own time zone; office hours if left out
 */
public record ProfileBody(
        @Nullable Integer version,
        @Nullable List<Level> needs,
        @Nullable List<Level> offers,
        @Nullable List<String> helpWanted,
        @Nullable List<String> helpOffered,
        @Nullable List<String> interests,
        @Nullable List<String> motives,
        @Nullable String aspiration,
        @Nullable List<String> styles,
        @Nullable List<String> channels,
        @Nullable List<String> languages,
        @Nullable List<Hours> weeklyHours) {

    /** A competency by its id, and its level from 1 to 5. */
    public record Level(long competency, int level) {}

    /** A stretch of a day, such as {@code {"day": "MONDAY", "from": 9, "to": 12}}. */
    public record Hours(@Nullable String day, int from, int to) {}

    static ProfileBody of(Profile profile) {
        ProfileDetails details = profile.details();
        return new ProfileBody(
                profile.version(),
                levels(details.needs()),
                levels(details.offers()),
                names(details.helpWanted()),
                names(details.helpOffered()),
                names(details.interests()),
                names(details.motives()),
                details.aspiration(),
                names(details.styles()),
                names(details.channels()),
                details.languages(),
                details.weeklyHours().slots().stream()
                        .map(slot -> new Hours(slot.day().name(), slot.from(), slot.to()))
                        .toList());
    }

    /** What it says, in the words of the domain. */
    public ProfileDetails details() {
        return new ProfileDetails(
                skills("needs", needs),
                skills("offers", offers),
                codes(PracticalHelp.class, "helpWanted", helpWanted),
                codes(PracticalHelp.class, "helpOffered", helpOffered),
                codes(Interest.class, "interests", interests),
                codes(Motive.class, "motives", motives),
                aspiration == null ? "" : aspiration,
                codes(Style.class, "styles", styles),
                codes(Channel.class, "channels", channels),
                given(languages),
                weeklyHours == null
                        ? WeeklyHours.OFFICE
                        : WeeklyHours.of(
                                weeklyHours.stream().map(ProfileBody::slot).toList()));
    }

    /** The constants with these names; refuses an unknown one and says which there are. */
    public static <E extends Enum<E>> Set<E> codes(Class<E> catalog, String field, @Nullable List<String> names) {
        return given(names).stream()
                .map(name -> Arrays.stream(catalog.getEnumConstants())
                        .filter(code -> code.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> RuleBroken.on(
                                field,
                                "profile.no-such-code",
                                String.valueOf(name),
                                Arrays.stream(catalog.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", ")))))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The names of constants, in the order of their catalog. */
    public static List<String> names(Collection<? extends Enum<?>> codes) {
        return codes.stream().sorted().map(Enum::name).toList();
    }

    private static List<Level> levels(List<Skill> skills) {
        return skills.stream()
                .map(skill -> new Level(skill.competency().value(), skill.level()))
                .toList();
    }

    private static List<Skill> skills(String field, @Nullable List<Level> levels) {
        return given(levels).stream()
                .map(level -> {
                    if (level.competency() < 1) {
                        throw RuleBroken.on(field, "profile.competency-unknown", Long.toString(level.competency()));
                    }
                    return new Skill(new CompetencyId(level.competency()), level.level());
                })
                .toList();
    }

    private static WeeklyHours.Slot slot(Hours hours) {
        DayOfWeek day = codes(DayOfWeek.class, "weeklyHours", List.of(String.valueOf(hours.day())))
                .iterator()
                .next();
        if (hours.from() < 0 || hours.to() > 24 || hours.from() >= hours.to()) {
            throw RuleBroken.on("weeklyHours", "profile.hours-backwards", hours.from(), hours.to());
        }
        return new WeeklyHours.Slot(day, hours.from(), hours.to());
    }

    private static <T> List<T> given(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
