package hr.mentoring.batch.directory;

import hr.mentoring.batch.job.JobStep;
import hr.mentoring.directory.DirectoryImportService;
import hr.mentoring.directory.DirectoryImportSteps;
import hr.mentoring.directory.ImportId;
import hr.mentoring.job.Execution;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The one stage of the job {@code import-directory}: checks or applies the import that it is started with. */
@Named
@Dependent
public class ImportDirectory extends JobStep {

    @Inject
    private DirectoryImportSteps steps;

    @Override
    protected void work(Execution execution) {
        String id = progress().parameters(execution).getOrDefault(DirectoryImportService.IMPORT, "0");
        steps.run(execution, new ImportId(Long.parseLong(id)), this::stopped);
    }
}
