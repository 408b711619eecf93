package hr.mentoring.enrollment.signup;

import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.enrollment.EnrollmentChoices;
import hr.mentoring.enrollment.SignedUp;
import hr.mentoring.profile.Channel;
import hr.mentoring.profile.Interest;
import hr.mentoring.profile.Motive;
import hr.mentoring.profile.PracticalHelp;
import hr.mentoring.profile.ProfileDetails;
import hr.mentoring.profile.Skill;
import hr.mentoring.profile.Style;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One person's sign-up, as far as the spreadsheet tells; what it does not tell is empty. */
public final class SignUpRow {

    private static final int USUAL_HOURS = 4;

    private final SignUpCell key;
    private final PersonId person;
    private final List<SignUpCell> cells = new ArrayList<>();

    boolean asMentee;
    boolean asMentor;
    Optional<Integer> mentorsWanted = Optional.empty();
    Optional<Integer> menteesAtMost = Optional.empty();
    Optional<Integer> hoursPerMonth = Optional.empty();
    Optional<String> aspiration = Optional.empty();
    final List<Skill> needs = new ArrayList<>();
    final List<Skill> offers = new ArrayList<>();
    final Set<PracticalHelp> helpWanted = EnumSet.noneOf(PracticalHelp.class);
    final Set<PracticalHelp> helpOffered = EnumSet.noneOf(PracticalHelp.class);
    final Set<Interest> interests = EnumSet.noneOf(Interest.class);
    final Set<Motive> motives = EnumSet.noneOf(Motive.class);
    final Set<Style> styles = EnumSet.noneOf(Style.class);
    final Set<Channel> channels = EnumSet.noneOf(Channel.class);
    final Set<String> languages = new LinkedHashSet<>();
    final Set<PersonId> mentorsWished = new LinkedHashSet<>();
    final Set<PersonId> menteesWished = new LinkedHashSet<>();

    /**
     * A sign-up that says nothing yet.
     *
     * @param key the cell that says who it is
     */
    SignUpRow(SignUpCell key, PersonId person) {
        this.key = key;
        this.person = person;
    }

    long line() {
        return key.line();
    }

    /** Remembers where something was said. */
    void said(SignUpCell cell) {
        cells.add(cell);
    }

    /** The cell that a refusal is about; the one that says who it is where there is no other. */
    SignUpCell about(RuleBroken refusal) {
        String field = refusal.field();
        return cells.stream()
                .filter(cell -> field != null && cell.field().isMeantBy(field))
                .findFirst()
                .orElse(key);
    }

    PersonId person() {
        return person;
    }

    /** What it asks of the enrollment. */
    SignedUp signedUp() {
        EnrollmentChoices choices = new EnrollmentChoices(
                asMentee,
                asMentor,
                mentorsWanted.orElse(1),
                menteesAtMost.orElse(1),
                hoursPerMonth.orElse(USUAL_HOURS),
                List.copyOf(mentorsWished),
                List.copyOf(menteesWished));
        return new SignedUp(person, choices, this::mergedInto);
    }

    /** The person's profile with what the spreadsheet tells in place of what stood there. */
    ProfileDetails mergedInto(ProfileDetails present) {
        return new ProfileDetails(
                needs.isEmpty() ? present.needs() : needs,
                offers.isEmpty() ? present.offers() : offers,
                helpWanted.isEmpty() ? present.helpWanted() : helpWanted,
                helpOffered.isEmpty() ? present.helpOffered() : helpOffered,
                interests.isEmpty() ? present.interests() : interests,
                motives.isEmpty() ? present.motives() : motives,
                aspiration.orElse(present.aspiration()),
                styles.isEmpty() ? present.styles() : styles,
                channels.isEmpty() ? present.channels() : channels,
                languages.isEmpty() ? present.languages() : List.copyOf(languages),
                present.weeklyHours());
    }
}
