package hr.mentoring.web.common;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.common.Texts;
import jakarta.json.bind.JsonbException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;

/** Answers a failed REST call with the sentences that explain it and the status that fits. */
@Provider
public class ApiRefusals implements ExceptionMapper<Throwable> {

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable failure) {
        return answer(failure, request);
    }

    /** The answer to any failure, in the language that the client asked for. */
    static Response answer(Throwable failure, HttpServletRequest request) {
        List<Refusals.Refusal> refusals = explain(failure, request, Language.of(request));
        int status = refusals.get(0).status();
        Response.ResponseBuilder response = Response.status(status);
        if (failure instanceof WebApplicationException answered
                && answered.getResponse().getHeaderString(HttpHeaders.ALLOW) != null) {
            response.header(HttpHeaders.ALLOW, answered.getResponse().getHeaderString(HttpHeaders.ALLOW));
        }
        return response.type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .entity(ApiAnswer.body(request, refusals))
                .build();
    }

    /** Refuses a request of the wrong form with all these sentences, unless there is none. */
    static void requireFit(List<RuleBroken> misfits) {
        try {
            RuleBroken.requireNone(misfits);
        } catch (RuleBroken unfit) {
            throw new BadRequestException(unfit);
        }
    }

    private static List<Refusals.Refusal> explain(Throwable failure, HttpServletRequest request, Locale locale) {
        if (failure instanceof WebApplicationException answered
                && answered.getResponse().getStatus() < 500) {
            int status = answered.getResponse().getStatus();
            return failure.getCause() instanceof RuleBroken unfit
                    ? Refusals.explain(unfit, status, locale)
                    : List.of(ofContainer(answered.getResponse(), request, locale));
        }
        if (failure instanceof ProcessingException || failure instanceof JsonbException) {
            return List.of(new Refusals.Refusal(400, "common.unreadable", Texts.of(locale, "common.unreadable"), null));
        }
        return Refusals.explain(failure, locale);
    }

    private static Refusals.Refusal ofContainer(Response response, HttpServletRequest request, Locale locale) {
        int status = response.getStatus();
        return switch (status) {
            case 404 -> refusal(status, "common.not-found", locale);
            case 405 ->
                refusal(
                        status,
                        "common.wrong-method",
                        locale,
                        request.getMethod(),
                        String.valueOf(response.getHeaderString(HttpHeaders.ALLOW)));
            case 406 ->
                refusal(status, "common.wrong-form", locale, String.valueOf(request.getHeader(HttpHeaders.ACCEPT)));
            case 415 -> refusal(status, "common.wrong-media-type", locale, String.valueOf(request.getContentType()));
            default -> refusal(status, "common.unreadable", locale);
        };
    }

    private static Refusals.Refusal refusal(int status, String key, Locale locale, Object... arguments) {
        return new Refusals.Refusal(status, key, Texts.of(locale, key, arguments), null);
    }
}
