package hr.mentoring.directory;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an HR export may say of a person, and by which column names HR systems usually call it. */
public enum PersonField {
    EMPLOYEE_NUMBER(
            60,
            "employee number, employee no, employee id, emp id, personnel number, person number, staff id, worker id,"
                    + " Personalnummer, Personal-Nr, PersNr, Mitarbeiternummer, Mitarbeiter-ID, Mitarbeiter-Nr"),
    GIVEN_NAME(100, "given name, first name, forename, preferred first name, Vorname, Rufname"),
    FAMILY_NAME(100, "family name, last name, surname, Nachname, Familienname, Zuname"),
    EMAIL(254, "email, e-mail, mail, email address, work email, business email, E-Mail-Adresse, Mailadresse"),
    MANAGER(
            60,
            "manager, manager number, manager id, manager employee number, manager employee id, supervisor,"
                    + " supervisor id, reports to, line manager, Vorgesetzter, Vorgesetzte, Führungskraft,"
                    + " Personalnummer Vorgesetzter, Personalnummer Führungskraft, Vorgesetzter Personalnummer,"
                    + " Vorgesetzten-Nr"),
    ORG_UNIT(
            400,
            "org unit, org unit code, organization, organizational unit, organisational unit, department,"
                    + " department code, division, cost center, org path, Organisationseinheit, OE, Abteilung,"
                    + " Bereich, Kostenstelle"),
    ORG_UNIT_NAME(
            200,
            "org unit name, department name, organization name, Abteilungsname, Name Organisationseinheit, OE-Name"),
    LOCATION(100, "location, site, office, work location, city, Standort, Arbeitsort, Dienstort, Ort"),
    TIME_ZONE(60, "time zone, timezone, tz, Zeitzone"),
    JOB_TITLE(200, "job title, title, position, job, role, Stelle, Stellenbezeichnung, Funktion, Tätigkeit"),
    LEVEL(10, "level, job level, grade, career level, band, Stufe, Karrierestufe, Ebene, Level"),
    HIRED_ON(30, "hired on, hire date, start date, entry date, joined, Eintrittsdatum, Eintritt, Einstellungsdatum"),
    LANGUAGES(200, "languages, language, spoken languages, Sprachen, Sprache, Sprachkenntnisse"),
    STATE(
            40,
            "state, status, employment state, employment status, active, Beschäftigungsstatus, Status, aktiv,"
                    + " Mitarbeiterstatus");

    /** What no person can do without. */
    public static final List<PersonField> REQUIRED = List.of(EMPLOYEE_NUMBER, GIVEN_NAME, FAMILY_NAME, EMAIL);

    private final int longest;
    private final String usualName;
    private final Set<String> usualNames;

    PersonField(int longest, String usualNames) {
        this.longest = longest;
        this.usualName = usualNames.substring(0, usualNames.indexOf(','));
        this.usualNames =
                Stream.of(usualNames.split(",")).map(PersonField::plain).collect(Collectors.toUnmodifiableSet());
    }

    /** The most characters that its value may have. */
    public int longest() {
        return longest;
    }

    /** What the column is called in English, most of the time. */
    public String usualName() {
        return usualName;
    }

    public boolean isRequired() {
        return REQUIRED.contains(this);
    }

    /** The name in texts and addresses, such as {@code employee-number}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The field with a {@link #key}. */
    public static Optional<PersonField> ofKey(String key) {
        return Stream.of(values()).filter(field -> field.key().equals(key)).findFirst();
    }

    /** Whether an HR system that calls a column {@code header} usually means this. */
    public boolean isUsuallyCalled(String header) {
        return usualNames.contains(plain(header));
    }

    private static String plain(String header) {
        String decomposed = Normalizer.normalize(header.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return decomposed.replaceAll("[^a-z0-9]+", "");
    }
}
