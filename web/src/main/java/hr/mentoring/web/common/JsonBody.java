package hr.mentoring.web.common;

import hr.mentoring.common.RuleBroken;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Type;

/**
 * Looks at a JSON body before it becomes a record: refuses one that is missing, too large, broken, or of another
 * {@linkplain JsonShape shape} than the record, with sentences instead of the name of an exception.
 */
@Provider
public class JsonBody implements ReaderInterceptor {

    private static final int MOST_KILOBYTES = 1_024;
    private static final int MOST_BYTES = MOST_KILOBYTES * 1_024;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        if (MediaType.APPLICATION_JSON_TYPE.isCompatible(body.getMediaType())) {
            byte[] bytes = body.getInputStream().readNBytes(MOST_BYTES + 1);
            check(body.getGenericType(), bytes);
            body.setInputStream(new ByteArrayInputStream(bytes));
        }
        return body.proceed();
    }

    private static void check(Type type, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new ClientErrorException(
                    Response.Status.REQUEST_ENTITY_TOO_LARGE, new RuleBroken("common.body-too-large", MOST_KILOBYTES));
        }
        ApiRefusals.requireFit(JsonShape.misfits(type, parsed(bytes)));
    }

    private static JsonValue parsed(byte[] bytes) {
        if (bytes.length == 0) {
            throw new BadRequestException(new RuleBroken("common.body-missing"));
        }
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return reader.readValue();
        } catch (JsonParsingException broken) {
            JsonLocation place = broken.getLocation();
            throw new BadRequestException(
                    new RuleBroken("common.body-broken", place.getLineNumber(), place.getColumnNumber()));
        } catch (JsonException unreadable) {
            throw new BadRequestException(new RuleBroken("common.body-broken", 1, 1));
        }
    }
}
