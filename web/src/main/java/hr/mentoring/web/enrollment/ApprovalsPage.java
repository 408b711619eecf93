package hr.mentoring.web.enrollment;

import hr.mentoring.enrollment.ApprovalRequest;
import hr.mentoring.enrollment.ApprovalService;
import hr.mentoring.enrollment.EnrollmentService;
import hr.mentoring.enrollment.Participation;
import hr.mentoring.web.common.Pages;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A manager's word on who of their people takes part. */
@Named
@RequestScoped
public class ApprovalsPage {

    private static final String HERE = "/manager/approvals?faces-redirect=true";

    @EJB
    private ApprovalService approvals;

    @EJB
    private EnrollmentService enrollments;

    @Inject
    private Pages pages;

    private final Map<Long, String> reasons = new HashMap<>();
    private @Nullable List<ApprovalRequest> requests;

    /** Those who wait for the caller's word. */
    public List<ApprovalRequest> getRequests() {
        List<ApprovalRequest> known = requests;
        if (known == null) {
            known = approvals.requests();
            requests = known;
        }
        return known;
    }

    /** Where the caller's direct reports stand. */
    public List<Participation> getParticipations() {
        return approvals.ofMyReports();
    }

    /** Approves one request. */
    public String approve(ApprovalRequest request) {
        enrollments.approve(request.id());
        pages.say("enrollment.approved", request.person().name());
        return HERE;
    }

    /** Refuses one request, for the reason that was typed beside it. */
    public String refuse(ApprovalRequest request) {
        String reason = reasons.get(request.id().value());
        enrollments.refuse(request.id(), reason == null ? "" : reason);
        pages.say("enrollment.refused", request.person().name());
        return HERE;
    }

    public Map<Long, String> getReasons() {
        return reasons;
    }
}
