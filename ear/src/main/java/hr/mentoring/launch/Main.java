package hr.mentoring.launch;

/**
 * The first class that runs. It is compiled for Java 8, so that a JDK too old for the rest of the product can still
 * say so in a sentence; therefore it names {@code Launch} only by reflection.
 */
public final class Main {

    private Main() {}

    public static void main(String[] args) throws ReflectiveOperationException {
        String version = System.getProperty("java.specification.version");
        if (!"17".equals(version) && !"21".equals(version)) {
            System.err.println(
                    "Mentoring runs on JDK 17 or 21; this is JDK " + version + " (" + System.getProperty("java.home")
                            + "). Install one of the two and start it with that JDK's java command.");
            System.exit(1);
        }
        Class.forName("hr.mentoring.launch.Launch")
                .getMethod("run", String[].class)
                .invoke(null, (Object) args);
    }
}
