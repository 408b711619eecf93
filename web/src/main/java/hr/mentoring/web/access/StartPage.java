package hr.mentoring.web.access;

import hr.mentoring.web.common.Navigation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** The address without a path: leads everybody to the area where they have most to do. */
@Named
@RequestScoped
public class StartPage {

    @Inject
    private Viewer viewer;

    @Inject
    private Navigation navigation;

    @Inject
    private ExternalContext external;

    /** Goes on to the log-in page, to the administration, or to the first area that the reader may enter. */
    public void goOn() throws IOException {
        external.redirect(external.getRequestContextPath() + destination());
    }

    private String destination() {
        if (!viewer.isLoggedIn()) {
            return "/login";
        }
        if (viewer.isAdministrator()) {
            return "/admin/";
        }
        return navigation.getAreas().stream()
                .findFirst()
                .map(Navigation.Way::address)
                .orElse("/login");
    }
}
