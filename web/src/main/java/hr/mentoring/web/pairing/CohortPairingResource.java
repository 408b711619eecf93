package hr.mentoring.web.pairing;

import hr.mentoring.job.JobService;
import hr.mentoring.job.RunId;
import hr.mentoring.pairing.PairingRun;
import hr.mentoring.pairing.PairingService;
import hr.mentoring.pairing.ReasonWords;
import hr.mentoring.program.CohortId;
import hr.mentoring.web.common.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** Starts the pairing of a cohort; for administrators. */
@Path("cohorts/{cohort}/pairing-runs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CohortPairingResource {

    @Inject
    private PairingService pairing;

    @Inject
    private ReasonWords words;

    @Inject
    private JobService jobs;

    @Inject
    private Clock clock;

    @Inject
    private Language language;

    /** {@code POST /api/cohorts/{id}/pairing-runs}: starts the pairing, or answers the run that is at work. */
    @POST
    public PairingRunView start(@PathParam("cohort") long cohort) {
        RunId job = pairing.start(new CohortId(cohort));
        Locale locale = language.getCurrent();
        PairingRun run = pairing.ofJob(job).orElse(null);
        List<String> proof = run == null ? List.of() : words.proof(run, pairing.weakest(run.id()), locale);
        return PairingRunView.of(jobs.get(job), run, proof, clock.instant(), locale);
    }
}
