package hr.mentoring.web.common;

import hr.mentoring.common.Texts;
import jakarta.json.bind.JsonbException;
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
import java.util.Map;

/** Answers a failed REST call with {@code {"refusals": [{"code", "message", "field"}]}} and the status that fits. */
@Provider
public class ApiRefusals implements ExceptionMapper<Throwable> {

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(Throwable failure) {
        return answer(failure, headers);
    }

    /** The answer to any failure, in the language that the client asked for. */
    static Response answer(Throwable failure, HttpHeaders headers) {
        Locale locale = headers.getAcceptableLanguages().stream()
                .findFirst()
                .map(Texts::closest)
                .orElse(Locale.ENGLISH);
        List<Refusals.Refusal> refusals = explain(failure, locale);
        return Response.status(refusals.get(0).status())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of(
                        "refusals", refusals.stream().map(ApiRefusals::body).toList()))
                .build();
    }

    private static List<Refusals.Refusal> explain(Throwable failure, Locale locale) {
        if (failure instanceof WebApplicationException answered
                && answered.getResponse().getStatus() < 500) {
            int status = answered.getResponse().getStatus();
            String code = status == 404 ? "common.not-found" : "common.unreadable";
            return List.of(new Refusals.Refusal(status, code, Texts.of(locale, code), null));
        }
        if (failure instanceof ProcessingException || failure instanceof JsonbException) {
            return List.of(new Refusals.Refusal(400, "common.unreadable", Texts.of(locale, "common.unreadable"), null));
        }
        return Refusals.explain(failure, locale);
    }

    private static Map<String, String> body(Refusals.Refusal refusal) {
        return refusal.field() == null
                ? Map.of("code", refusal.code(), "message", refusal.message())
                : Map.of("code", refusal.code(), "message", refusal.message(), "field", refusal.field());
    }
}
