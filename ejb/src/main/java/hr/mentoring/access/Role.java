package hr.mentoring.access;

/** The roles that the container checks; the names are part of the product's contract with identity providers. */
public final class Role {

    /** Runs programs: sees who takes part in what, never what people tell each other. */
    public static final String ADMINISTRATOR = "administrator";

    /** Has people reporting to them, directly or further down. */
    public static final String MANAGER = "manager";

    /** Everybody in the directory; may enroll. */
    public static final String EMPLOYEE = "employee";

    private Role() {}
}
