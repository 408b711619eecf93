package hr.mentoring.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody of the invented company, as its HR system knows them.
 *
 * @param number the employee number
 * @param manager the employee number of their manager, empty for the head of the company
 * @param unit the path of their org unit, parts separated by a slash
 * @param level 1 (in training) to 9 (head of the company)
 * @param languages ISO codes, the first one native
 */
record Employee(
        String number,
        String givenName,
        String familyName,
        String email,
        String manager,
        String unit,
        Site site,
        String title,
        int level,
        LocalDate hired,
        List<String> languages) {

    /** Where the company works. */
    enum Site {
        HAMBURG("Hamburg", "Europe/Berlin"),
        PORTO("Porto", "Europe/Lisbon"),
        BOSTON("Boston", "America/New_York"),
        PUNE("Pune", "Asia/Kolkata");

        final String city;
        final String zone;

        Site(String city, String zone) {
            this.city = city;
            this.zone = zone;
        }
    }

    String name() {
        return givenName + " " + familyName;
    }
}
