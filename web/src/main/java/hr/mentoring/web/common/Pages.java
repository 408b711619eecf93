package hr.mentoring.web.common;

import hr.mentoring.common.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.Locale;

/** How page beans speak to the person in front of the page. */
@ApplicationScoped
public class Pages {

    /** Says that something was done; survives one redirect. */
    public void say(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_INFO, key, arguments);
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    }

    /** Says why something was not done, on this page. */
    public void refuse(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_ERROR, key, arguments);
    }

    /** The language of the page that is being made. */
    public Locale locale() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Locale wanted = faces.getViewRoot() == null
                ? faces.getApplication().getViewHandler().calculateLocale(faces)
                : faces.getViewRoot().getLocale();
        return Texts.closest(wanted);
    }

    private void add(FacesMessage.Severity severity, String key, Object... arguments) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(severity, Texts.of(locale(), key, arguments), null));
    }
}
