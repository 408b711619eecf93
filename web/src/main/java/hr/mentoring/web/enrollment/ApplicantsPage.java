package hr.mentoring.web.enrollment;

import hr.mentoring.common.NotFound;
import hr.mentoring.enrollment.Admitted;
import hr.mentoring.enrollment.Applicant;
import hr.mentoring.enrollment.ApplicantFilter;
import hr.mentoring.enrollment.ApplicantOrder;
import hr.mentoring.enrollment.ApplicantService;
import hr.mentoring.enrollment.EnrollmentCounts;
import hr.mentoring.enrollment.EnrollmentId;
import hr.mentoring.enrollment.EnrollmentService;
import hr.mentoring.enrollment.EnrollmentState;
import hr.mentoring.program.Cohort;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.CohortService;
import hr.mentoring.program.Side;
import hr.mentoring.web.common.Pages;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.LazyDataModel;

/** Who wants to join a cohort: filtered by the address, decided one by one or many at once. */
@Named
@ViewScoped
public class ApplicantsPage implements Serializable {

    @EJB
    private ApplicantService applicants;

    @EJB
    private EnrollmentService enrollments;

    @EJB
    private CohortService cohorts;

    @Inject
    private Pages pages;

    private long cohortId;
    private @Nullable String state;
    private @Nullable String side;
    private @Nullable String text;
    private @Nullable String reason;
    private List<Applicant> selected = List.of();
    private final ApplicantRows rows = new ApplicantRows(this);

    /** Accepts those who are selected; for whom there is no place waits. */
    public String accept() {
        Admitted admitted = enrollments.acceptAll(ids());
        pages.say("enrollment.admitted", admitted.accepted(), admitted.waiting());
        return here();
    }

    /** Declines those who are selected. */
    public String decline() {
        int declined = selected.size();
        enrollments.declineAll(ids(), reason == null ? "" : reason);
        pages.say("enrollment.declined-many", declined);
        return here();
    }

    /** Whether any are selected. */
    public boolean isAnySelected() {
        return !selected.isEmpty();
    }

    public Cohort getCohort() {
        return cohorts.get(id());
    }

    public EnrollmentCounts getCounts() {
        return enrollments.counts(id());
    }

    /** How many wait for an administrator. */
    public int getToDecide() {
        return getCounts().in(EnrollmentState.SUBMITTED);
    }

    /** How many wait for their manager. */
    public int getWithManagers() {
        return getCounts().in(EnrollmentState.AWAITING_MANAGER);
    }

    /** How many wait for a place. */
    public int getWaiting() {
        return getCounts().in(EnrollmentState.WAITING);
    }

    /** The states that one may filter by; drafts are nobody's business but the person's. */
    public List<EnrollmentState> getStates() {
        return Arrays.stream(EnrollmentState.values())
                .filter(each -> each != EnrollmentState.DRAFT)
                .toList();
    }

    public List<Side> getSides() {
        return List.of(Side.values());
    }

    /** Whether the list is the waiting list, whose order matters. */
    public boolean isWaitingList() {
        return EnrollmentState.WAITING.name().equals(state);
    }

    int count() {
        return applicants.count(id(), filter());
    }

    List<Applicant> page(ApplicantOrder order, int first, int size) {
        return applicants.page(id(), filter(), order, first, size);
    }

    private ApplicantFilter filter() {
        return new ApplicantFilter(
                named(EnrollmentState.values(), state), named(Side.values(), side), text == null ? "" : text);
    }

    private List<EnrollmentId> ids() {
        return selected.stream().map(Applicant::id).toList();
    }

    private CohortId id() {
        if (cohortId < 1) {
            throw new NotFound("cohort", cohortId);
        }
        return new CohortId(cohortId);
    }

    private String here() {
        return "/admin/cohort/applicants?faces-redirect=true&cohort=" + cohortId + parameter("state", state)
                + parameter("side", side) + parameter("text", text);
    }

    private static String parameter(String name, @Nullable String value) {
        return value == null ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static <E extends Enum<E>> Optional<E> named(E[] constants, @Nullable String name) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    public LazyDataModel<Applicant> getRows() {
        return rows;
    }

    public long getCohortId() {
        return cohortId;
    }

    public void setCohortId(long cohortId) {
        this.cohortId = cohortId;
    }

    public @Nullable String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = state;
    }

    public @Nullable String getSide() {
        return side;
    }

    public void setSide(@Nullable String side) {
        this.side = side;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public List<Applicant> getSelected() {
        return selected;
    }

    public void setSelected(@Nullable List<Applicant> selected) {
        this.selected = selected == null ? List.of() : selected;
    }
}
