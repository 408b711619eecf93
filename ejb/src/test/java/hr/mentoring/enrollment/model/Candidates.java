package hr.mentoring.enrollment.model;

import hr.mentoring.common.PersonId;
import hr.mentoring.directory.OrgUnitId;
import hr.mentoring.directory.Person;
import hr.mentoring.enrollment.EnrollmentChoices;
import hr.mentoring.enrollment.EnrollmentState;
import hr.mentoring.profile.CompetencyId;
import hr.mentoring.profile.ProfileDetails;
import hr.mentoring.profile.Skill;
import hr.mentoring.profile.WeeklyHours;
import hr.mentoring.program.AgreementSection;
import hr.mentoring.program.Cohort;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.CohortPlan;
import hr.mentoring.program.Eligibility;
import hr.mentoring.program.EnrollmentWindow;
import hr.mentoring.program.PairingRules;
import hr.mentoring.program.Phase;
import hr.mentoring.program.Program;
import hr.mentoring.program.ProgramDesign;
import hr.mentoring.program.ProgramId;
import hr.mentoring.program.ProgramType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** People who would like to join a cohort; by default everything is in order, and each test spoils one thing. */
final class Candidates {

    static final LocalDate OPENS = LocalDate.of(2026, 3, 2);
    static final LocalDate CLOSES = LocalDate.of(2026, 3, 20);
    static final Instant DURING = Instant.parse("2026-03-10T12:00:00Z");
    static final OrgUnitId COMPANY = new OrgUnitId(1);
    static final OrgUnitId PLANT = new OrgUnitId(100);

    private EnrollmentChoices choices = EnrollmentChoices.mentee(2);
    private ProfileDetails profile = profile(true, true);
    private boolean active = true;
    private Phase phase = Phase.ENROLLING;
    private Eligibility mentees = Eligibility.EVERYBODY;
    private Eligibility mentors = Eligibility.EVERYBODY;
    private OptionalInt capacity = OptionalInt.empty();
    private boolean waitingList;
    private int taken;
    private boolean looking;
    private boolean byAdministrator;
    private Optional<EnrollmentState> earlier = Optional.empty();
    private Instant now = DURING;
    private ZoneId zone = ZoneId.of("Europe/Zagreb");

    private Candidates() {}

    static Candidates aMentee() {
        return new Candidates();
    }

    static Candidates aMentor() {
        return new Candidates().choosing(EnrollmentChoices.mentor(1, 2));
    }

    Candidates choosing(EnrollmentChoices other) {
        choices = other;
        return this;
    }

    Candidates onlyLooking() {
        looking = true;
        return this;
    }

    Candidates whoLeft() {
        active = false;
        return this;
    }

    Candidates inPhase(Phase other) {
        phase = other;
        return this;
    }

    Candidates enrolledByAdministrator() {
        byAdministrator = true;
        return this;
    }

    Candidates at(Instant other) {
        now = other;
        return this;
    }

    Candidates living(String where) {
        zone = ZoneId.of(where);
        return this;
    }

    Candidates whereMenteesAre(Eligibility other) {
        mentees = other;
        return this;
    }

    Candidates whereMentorsAre(Eligibility other) {
        mentors = other;
        return this;
    }

    Candidates withPlaces(int places, int alreadyTaken) {
        capacity = OptionalInt.of(places);
        taken = alreadyTaken;
        return this;
    }

    Candidates withWaitingList() {
        waitingList = true;
        return this;
    }

    Candidates already(EnrollmentState state) {
        earlier = Optional.of(state);
        return this;
    }

    Candidates withoutNeeds() {
        profile = profile(false, true);
        return this;
    }

    Candidates withoutOffers() {
        profile = profile(true, false);
        return this;
    }

    Candidates withoutAnything() {
        profile = ProfileDetails.BLANK;
        return this;
    }

    Candidacy candidacy() {
        return new Candidacy(
                person(),
                Set.of(PLANT, COMPANY),
                cohort(),
                program(),
                looking ? Optional.empty() : Optional.of(choices),
                looking ? Optional.empty() : Optional.of(profile),
                earlier,
                taken,
                byAdministrator,
                now);
    }

    private Person person() {
        return new Person(
                new PersonId(50),
                "E50",
                "Ana",
                "Horvat",
                "ana.horvat@company.example",
                Optional.empty(),
                PLANT,
                "Plant",
                "Zagreb",
                zone,
                "Engineer",
                4,
                Optional.of(LocalDate.of(2020, 1, 1)),
                List.of("hr", "en"),
                active);
    }

    private Cohort cohort() {
        CohortPlan plan = new CohortPlan(
                new ProgramId(50),
                "Spring",
                new EnrollmentWindow(OPENS, CLOSES),
                false,
                mentees,
                mentors,
                capacity,
                waitingList,
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2026, 12, 31));
        return new Cohort(new CohortId(50), 1, phase, DURING, plan);
    }

    private static Program program() {
        ProgramDesign design = new ProgramDesign(
                "Engineers",
                "",
                ProgramType.CLASSIC,
                PairingRules.usual(ProgramType.CLASSIC),
                List.of(new AgreementSection("goals", "Goals", "", true)),
                9,
                false,
                ProgramDesign.SMALLEST_THRESHOLD,
                false);
        return new Program(new ProgramId(50), 1, 1, design);
    }

    private static ProfileDetails profile(boolean needs, boolean offers) {
        List<Skill> skill = List.of(new Skill(new CompetencyId(3), 4));
        return new ProfileDetails(
                needs ? skill : List.of(),
                offers ? skill : List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                "",
                Set.of(),
                Set.of(),
                List.of("en"),
                WeeklyHours.OFFICE);
    }
}
