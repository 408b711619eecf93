package hr.mentoring.demo;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * {@code ./mvnw -Pdemo}: lives the story on a running product and says where to look.
 *
 * <p>Arguments: the product's address, the administrator's user name and password.
 */
public final class Demo {

    private Demo() {}

    /** Tells the story; ends with a sentence and status 1 if the product does not play along. */
    public static void main(String[] arguments) {
        URI base = URI.create(arguments[0]);
        String administrator = arguments[1];
        String password = arguments[2];
        try {
            Cast cast = new Story(base, administrator, password, LocalDate.now(), System.out).tell();
            invite(base, administrator, password, cast);
        } catch (StoryFailed failed) {
            System.err.println("The demonstration stopped. " + failed.getMessage());
            System.exit(1);
        }
    }

    private static void invite(URI base, String administrator, String password, Cast cast) {
        System.out.printf("%nOpen %s and log in as%n%n", base);
        List.of(
                        Map.entry("administrator", administrator),
                        Map.entry("manager", cast.manager()),
                        Map.entry("mentee", cast.mentee()),
                        Map.entry("mentor", cast.mentor()))
                .forEach(who -> System.out.printf(
                        "  %-14s %-46s password %s%n",
                        who.getKey(),
                        who.getValue(),
                        who.getKey().equals("administrator") ? password : Story.PASSWORD));
        System.out.printf("%nPress Ctrl-C to stop.%n");
    }
}
