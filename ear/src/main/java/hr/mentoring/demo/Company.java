package hr.mentoring.demo;

import hr.mentoring.demo.Employee.Site;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An invented maker of measuring instruments with a few hundred people in four places, the same for the same seed. It
 * hands over what a real company would: an export of its HR system.
 */
final class Company {

    /** What a function of the company consists of. */
    private record Function(String name, String head, List<Team> teams) {}

    private record Team(String name, String trade, int people) {}

    private static final List<Function> FUNCTIONS = List.of(
            new Function(
                    "Research & Development",
                    "Head of Research & Development",
                    List.of(
                            new Team("Optics", "Optical Engineer", 22),
                            new Team("Electronics", "Electronics Engineer", 20),
                            new Team("Embedded Software", "Software Engineer", 26),
                            new Team("Cloud Platform", "Software Engineer", 22))),
            new Function(
                    "Production",
                    "Head of Production",
                    List.of(
                            new Team("Assembly", "Production Specialist", 34),
                            new Team("Calibration", "Calibration Specialist", 18),
                            new Team("Quality", "Quality Engineer", 14))),
            new Function(
                    "Sales",
                    "Head of Sales",
                    List.of(
                            new Team("Sales Europe", "Account Manager", 22),
                            new Team("Sales Americas", "Account Manager", 16),
                            new Team("Sales Asia", "Account Manager", 14),
                            new Team("Marketing", "Marketing Specialist", 12))),
            new Function(
                    "Customer Service",
                    "Head of Customer Service",
                    List.of(
                            new Team("Field Service", "Service Engineer", 24),
                            new Team("Support", "Support Agent", 16))),
            new Function(
                    "Finance & Administration",
                    "Chief Financial Officer",
                    List.of(
                            new Team("Accounting", "Accountant", 12),
                            new Team("Purchasing", "Buyer", 10),
                            new Team("People & Culture", "HR Partner", 10),
                            new Team("IT", "Systems Administrator", 12))));

    private static final String[] GIVEN = {
        "Amara",
        "Jonas",
        "Leila",
        "Mateus",
        "Priya",
        "Henrik",
        "Grace",
        "Tomás",
        "Yuki",
        "Noah",
        "Ines",
        "Rahul",
        "Clara",
        "Samuel",
        "Aylin",
        "Viktor",
        "Beatriz",
        "Daniel",
        "Meera",
        "Lukas",
        "Sofia",
        "Arjun",
        "Hannah",
        "Diogo",
        "Emily",
        "Karan",
        "Frieda",
        "Miguel",
        "Nadia",
        "Oskar",
        "Zoë",
        "Ananya",
        "Paul",
        "Marta",
        "Ethan",
        "Kavya",
        "Jan",
        "Rita",
        "Olivia",
        "Vikram",
        "Greta",
        "Tiago",
        "Chloe",
        "Neha",
        "Moritz",
        "Catarina",
        "Liam",
        "Rohan",
        "Elif",
        "Bruno",
        "Maya",
        "Sanjay",
        "Antonia",
        "Duarte",
        "Ruth",
        "Isha",
        "Felix",
        "Joana",
        "Caleb",
        "Deepa"
    };
    private static final String[] FAMILY = {
        "Okafor",
        "Brandt",
        "Haddad",
        "Carvalho",
        "Iyer",
        "Lindqvist",
        "Whitfield",
        "Moreira",
        "Tanaka",
        "Bennett",
        "Ferreira",
        "Kulkarni",
        "Voss",
        "Adeyemi",
        "Yıldız",
        "Petrov",
        "Lopes",
        "Schreiber",
        "Deshpande",
        "Krämer",
        "Almeida",
        "Rao",
        "Jansen",
        "Teixeira",
        "Sullivan",
        "Mehta",
        "Thomsen",
        "Azevedo",
        "Farouk",
        "Bergmann",
        "O’Connor",
        "Joshi",
        "Hartmann",
        "Nogueira",
        "Brooks",
        "Nair",
        "Kowalski",
        "Pinto",
        "Harrison",
        "Patil",
        "Lehmann",
        "Sousa",
        "Murphy",
        "Gokhale",
        "Winkler",
        "Barbosa",
        "Coleman",
        "Bhatt",
        "Demir",
        "Coelho",
        "Goldberg",
        "Chaudhary",
        "Friedrichsen",
        "Vasconcelos",
        "Washington",
        "Ranganathan",
        "Öztürk",
        "Machado",
        "Fitzgerald",
        "Subramaniam"
    };

    private final Random random;
    private final LocalDate founded;
    private final List<Employee> people = new ArrayList<>();
    private final Set<String> mailboxes = new HashSet<>();

    /**
     * Invents the company.
     *
     * @param seed the same seed gives the same people
     * @param today people were hired up to half a year before this day
     */
    Company(long seed, LocalDate today) {
        this.random = new Random(seed);
        this.founded = today.minusYears(24);
        Employee head = hire("Chief Executive Officer", 9, "", "Management", Site.HAMBURG, today);
        for (Function function : FUNCTIONS) {
            Employee lead = hire(function.head(), 8, head.number(), function.name(), Site.HAMBURG, today);
            function.teams().forEach(team -> staff(function, team, lead, today));
        }
    }

    /** Everybody, the head of the company first, managers before their people. */
    List<Employee> people() {
        return List.copyOf(people);
    }

    /** The export of the company's HR system: CSV with a header, separated by semicolons. */
    String hrExport() {
        String header = "Employee number;Given name;Family name;E-mail;Manager;Org unit;Location;Time zone;Job title;"
                + "Level;Hire date;Languages;Status\n";
        return people.stream().map(Company::line).collect(Collectors.joining("\n", header, "\n"));
    }

    private static String line(Employee e) {
        return String.join(
                ";",
                e.number(),
                e.givenName(),
                e.familyName(),
                e.email(),
                e.manager(),
                e.unit(),
                e.site().city,
                e.site().zone,
                e.title(),
                Integer.toString(e.level()),
                e.hired().toString(),
                String.join(",", e.languages()),
                "active");
    }

    private void staff(Function function, Team team, Employee lead, LocalDate today) {
        String unit = function.name() + "/" + team.name();
        Employee head = hire("Head of " + team.name(), 7, lead.number(), unit, site(team), today);
        Employee nextLead = head;
        for (int i = 0; i < team.people(); i++) {
            if (i % 8 == 0) {
                nextLead = hire("Team Lead " + team.name(), 6, head.number(), unit, site(team), today);
            } else {
                int level = 1 + Math.min(4, (int) Math.abs(random.nextGaussian() * 1.2 + 2.2));
                hire(title(team.trade(), level), level, nextLead.number(), unit, site(team), today);
            }
        }
    }

    private static String title(String trade, int level) {
        return switch (level) {
            case 1 -> "Trainee " + trade;
            case 2 -> "Junior " + trade;
            case 4 -> "Senior " + trade;
            case 5 -> "Principal " + trade;
            default -> trade;
        };
    }

    private Site site(Team team) {
        return switch (team.name()) {
            case "Sales Americas" -> Site.BOSTON;
            case "Sales Asia" -> Site.PUNE;
            case "Calibration" -> Site.PORTO;
            default -> {
                int roll = random.nextInt(10);
                yield roll < 5 ? Site.HAMBURG : roll < 7 ? Site.PORTO : roll < 9 ? Site.PUNE : Site.BOSTON;
            }
        };
    }

    private Employee hire(String title, int level, String manager, String unit, Site site, LocalDate today) {
        String given = GIVEN[random.nextInt(GIVEN.length)];
        String family = FAMILY[random.nextInt(FAMILY.length)];
        int years = Math.max(1, 24 - (9 - level) * 2 - random.nextInt(6));
        LocalDate hired = today.minusMonths(6L + random.nextInt(years * 12));
        Employee employee = new Employee(
                "E%04d".formatted(1000 + people.size()),
                given,
                family,
                mailbox(given, family),
                manager,
                unit,
                site,
                title,
                level,
                hired.isBefore(founded) ? founded : hired,
                languages(site));
        people.add(employee);
        return employee;
    }

    private List<String> languages(Site site) {
        return switch (site) {
            case HAMBURG -> random.nextInt(6) == 0 ? List.of("de") : List.of("de", "en");
            case PORTO -> random.nextInt(4) == 0 ? List.of("pt", "en", "de") : List.of("pt", "en");
            case BOSTON -> random.nextInt(5) == 0 ? List.of("en", "es") : List.of("en");
            case PUNE -> List.of("mr", "hi", "en");
        };
    }

    private String mailbox(String given, String family) {
        String plain = ascii(given) + "." + ascii(family);
        String free = plain;
        for (int i = 2; !mailboxes.add(free); i++) {
            free = plain + i;
        }
        return free + "@northlight.example";
    }

    private static String ascii(String name) {
        return Normalizer.normalize(
                        name.replace("ı", "i")
                                .replace("ä", "ae")
                                .replace("Ö", "Oe")
                                .replace("ü", "ue"),
                        Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z]", "")
                .toLowerCase(Locale.ROOT);
    }
}
