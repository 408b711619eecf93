package hr.mentoring.web.common;

import hr.mentoring.common.NotFound;
import hr.mentoring.common.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;

/**
 * Turns a refusal that a page bean let pass into a message on the page, beside the field it names; what was typed stays.
 * What cannot be shown on the page, because it was being rendered or did not exist yet, goes on to the error pages; an
 * address of something that does not exist is answered as such.
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
            } else if (isMissing(failure) && canAnswer(faces, event)) {
                sayMissing(faces);
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

    private static boolean canAnswer(FacesContext faces, ExceptionQueuedEvent event) {
        PhaseId phase = event.getContext().getPhaseId();
        return phase != null && phase.compareTo(PhaseId.RENDER_RESPONSE) < 0 && !faces.getResponseComplete();
    }

    private static boolean isMissing(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotFound) {
                return true;
            }
        }
        return false;
    }

    private static void sayMissing(FacesContext faces) {
        try {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot answer that there is nothing", e);
        }
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
