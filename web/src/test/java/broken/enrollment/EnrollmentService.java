package broken.enrollment;

import jakarta.ejb.Stateless;

/** A service that does not say who may call it. */
@Stateless
public class EnrollmentService {
    public void enroll() {}
}
