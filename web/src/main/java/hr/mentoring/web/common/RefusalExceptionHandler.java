package hr.mentoring.web.common;

import hr.mentoring.common.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.util.Iterator;
import java.util.Locale;

/**
 * Turns a refusal that a page bean let pass into a message on the page, beside the field it names; what was typed stays.
 * What cannot be shown on the page, because it was being rendered or did not exist yet, goes on to the error pages.
 */
public class RefusalExceptionHandler extends ExceptionHandlerWrapper {

    RefusalExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        for (Iterator<ExceptionQueuedEvent> events =
                        getUnhandledExceptionQueuedEvents().iterator();
                events.hasNext(); ) {
            ExceptionQueuedEvent event = events.next();
            Throwable failure = event.getContext().getException();
            if (canStay(faces, event, failure)) {
                show(faces, failure);
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean canStay(FacesContext faces, ExceptionQueuedEvent event, Throwable failure) {
        PhaseId phase = event.getContext().getPhaseId();
        return phase != null
                && phase.compareTo(PhaseId.RENDER_RESPONSE) < 0
                && !(failure instanceof ViewExpiredException)
                && faces.isPostback()
                && faces.getViewRoot() != null
                && !faces.getResponseComplete();
    }

    private static void show(FacesContext faces, Throwable failure) {
        Locale locale = Texts.closest(faces.getViewRoot().getLocale());
        Refusals.explain(failure, locale)
                .forEach(refusal ->
                        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, refusal.message(), null)));
        faces.validationFailed();
        faces.renderResponse();
    }

    /** Installed by faces-config.xml. */
    public static class Factory extends ExceptionHandlerFactory {

        /** Wraps the factory that Faces already has. */
        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new RefusalExceptionHandler(getWrapped().getExceptionHandler());
        }
    }
}
