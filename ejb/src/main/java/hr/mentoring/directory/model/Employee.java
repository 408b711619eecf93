package hr.mentoring.directory.model;

import hr.mentoring.common.PersonId;
import hr.mentoring.directory.OrgUnitId;
import hr.mentoring.directory.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person as they are kept. A person comes with an import, is changed by later ones, and becomes inactive when HR says
 * so; nobody is ever removed by an import, since pairs and agreements go on naming them. Imports write the table by
 * themselves, in batches, so this class only reads it.
 */
@Entity
@Table(name = "person")
public class Employee {

    @Id
    private long id;

    @Version
    private int version;

    @Column(name = "employee_number")
    private String employeeNumber;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    private String email;

    @Column(name = "manager_id")
    private @Nullable Long managerId;

    @Column(name = "org_unit_id")
    private long orgUnitId;

    private String location;

    @Column(name = "time_zone")
    private String timeZone;

    @Column(name = "job_title")
    private String jobTitle;

    private int level;

    @Column(name = "hired_on")
    private @Nullable LocalDate hiredOn;

    private String languages;

    private boolean active;

    @Column(name = "search_text")
    private String searchText;

    protected Employee() {}

    /** The person as others see them. */
    public Person toPerson(String orgUnitName) {
        return new Person(
                new PersonId(id),
                employeeNumber,
                givenName,
                familyName,
                email,
                Optional.ofNullable(managerId).map(PersonId::new),
                new OrgUnitId(orgUnitId),
                orgUnitName,
                location,
                ZoneId.of(timeZone),
                jobTitle,
                level,
                Optional.ofNullable(hiredOn),
                languages.isEmpty() ? List.of() : List.of(languages.split(",")),
                active);
    }
}
