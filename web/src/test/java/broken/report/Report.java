package broken.report;

import broken.directory.Directory;
import broken.directory.model.Person;
import java.time.Instant;

/** Enters by the window and asks the machine for the time. */
public class Report {
    public Person person = new Person();
    public Class<?> circle = Directory.class;
    public Directory directory;
    public Instant made = Instant.now();
}
