package hr.mentoring.batch.enrollment;

import hr.mentoring.batch.job.JobStep;
import hr.mentoring.enrollment.signup.SignUpImportId;
import hr.mentoring.enrollment.signup.SignUpService;
import hr.mentoring.enrollment.signup.SignUpSteps;
import hr.mentoring.job.Execution;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The one stage of the job {@code import-sign-ups}: tries out or takes the import that it is started with. */
@Named
@Dependent
public class ImportSignUps extends JobStep {

    @Inject
    private SignUpSteps steps;

    @Override
    protected void work(Execution execution) {
        String id = progress().parameters(execution).getOrDefault(SignUpService.IMPORT, "0");
        steps.run(execution, new SignUpImportId(Long.parseLong(id)), this::stopped);
    }
}
