package hr.mentoring.concern;

import hr.mentoring.access.CurrentUser;
import hr.mentoring.concern.model.ConfidentialCase;
import hr.mentoring.directory.DirectoryService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Shows cases to those who may read them. */
@Dependent
class CaseViews {

    @Inject
    private DirectoryService directory;

    @Inject
    private CurrentUser user;

    CaseView of(ConfidentialCase found) {
        return new CaseView(
                found.line(user.actor()),
                directory.get(found.raiser()),
                found.about().map(directory::get).orElse(null),
                found.pair().orElse(null),
                found.said());
    }
}
