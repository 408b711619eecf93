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
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.primefaces.csp.CspException;

/**
 * Turns a refusal that a page bean let pass into a message in the list of the page and, where the page has a place for
 * it, beside the field that it names; what was typed stays. What a part of a page was asked for and cannot be made, since
 * its view has expired or its rendering failed, is answered with a sentence that leaves the rest of the page alone. What
 * cannot be shown on the page is said on the error page of its status.
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
            } else if (isPart(faces)) {
                sayInPlace(faces, failure);
                events.remove();
            } else if (!faces.getResponseComplete()
                    && !faces.getExternalContext().isResponseCommitted()) {
                sayOnErrorPage(faces, failure);
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

    private static boolean isPart(FacesContext faces) {
        return AjaxAnswer.isDue(request(faces))
                && !faces.getResponseComplete()
                && !faces.getExternalContext().isResponseCommitted();
    }

    private static void sayInPlace(FacesContext faces, Throwable failure) {
        HttpServletRequest request = request(faces);
        HttpServletResponse response =
                (HttpServletResponse) faces.getExternalContext().getResponse();
        Refusals.Refusal refusal = refusal(failure, request, "common.expired-in-place");
        try {
            response.reset();
            AjaxAnswer.say(request, response, refusal.message(), "common.open-again", WhereFrom.page(request));
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot say why a part of a page is not answered", e);
        }
    }

    private static void sayOnErrorPage(FacesContext faces, Throwable failure) {
        Refusals.Refusal refusal = refusal(failure, request(faces), "common.expired");
        request(faces).setAttribute(ErrorPages.SENTENCE, refusal.message());
        try {
            faces.getExternalContext().responseSendError(refusal.status(), "");
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot lead to the error page", e);
        }
    }

    private static Refusals.Refusal refusal(Throwable failure, HttpServletRequest request, String ofExpired) {
        Locale locale = Language.of(request);
        List<Refusals.Refusal> refusals = failure instanceof ViewExpiredException || failure instanceof CspException
                ? List.of(Refusals.simple(HttpServletResponse.SC_CONFLICT, ofExpired, locale))
                : Refusals.explain(failure, locale);
        Refusals.log(request, refusals);
        return refusals.get(0);
    }

    private static HttpServletRequest request(FacesContext faces) {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }

    private static void show(FacesContext faces, Throwable failure) {
        Locale locale = Texts.closest(faces.getViewRoot().getLocale());
        List<Refusals.Refusal> refusals = Refusals.explain(failure, locale);
        Refusals.log(request(faces), refusals);
        refusals.forEach(refusal -> {
            FacesMessage message = new FacesMessage(FacesMessage.SEVERITY_ERROR, refusal.message(), null);
            faces.addMessage(null, message);
            FieldOnPage.named(refusal.field(), faces.getViewRoot())
                    .ifPresent(field -> faces.addMessage(field.getClientId(faces), message));
        });
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
