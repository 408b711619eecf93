package hr.mentoring.web.common;

import hr.mentoring.common.Texts;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a refused REST call is answered, whoever refuses it, a resource or a filter before all resources: {@code
 * {"number", "refusals": [{"code", "message", "field"}]}}. The number stands in one line of the log as well.
 */
public final class ApiAnswer {

    private ApiAnswer() {}

    /** Whether a request is for a REST resource. */
    public static boolean isDue(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    /** Refuses a call before any resource is asked. */
    public static void refuse(HttpServletRequest request, HttpServletResponse response, int status, String key)
            throws IOException {
        String message = Texts.of(Language.of(request), key);
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_JSON);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(body(request, List.of(new Refusals.Refusal(status, key, message, null))));
    }

    /** The body of an answer. */
    static String body(HttpServletRequest request, List<Refusals.Refusal> refusals) {
        String number = Refusals.log(request, refusals);
        JsonArrayBuilder list = Json.createArrayBuilder();
        refusals.forEach(refusal -> list.add(json(refusal)));
        return Json.createObjectBuilder()
                .add("number", number)
                .add("refusals", list)
                .build()
                .toString();
    }

    private static JsonObjectBuilder json(Refusals.Refusal refusal) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("code", refusal.code()).add("message", refusal.message());
        return refusal.field() == null ? json : json.add("field", refusal.field());
    }
}
