package hr.mentoring.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** One person's session with the product: logs in once, keeps the cookie, speaks JSON. */
final class Browser {

    private final URI base;
    private final HttpClient http = Http.client()
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private Browser(URI base) {
        this.base = base;
    }

    /**
     * Logs in.
     *
     * @throws StoryFailed if name and password do not belong together
     */
    static Browser of(URI base, String username, String password) {
        Browser browser = new Browser(base);
        browser.post(
                "session",
                Json.createObjectBuilder()
                        .add("username", username)
                        .add("password", password)
                        .build());
        return browser;
    }

    /** Reads a resource below {@code /api/}. */
    JsonStructure get(String path) {
        return json(send(request(path).GET()));
    }

    /** Posts JSON and reads the answer; an empty object when there is none. */
    JsonObject post(String path, JsonStructure body) {
        return object(send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString()))));
    }

    /** Puts JSON and reads the answer; an empty object when there is none. */
    JsonObject put(String path, JsonStructure body) {
        return object(send(request(path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body.toString()))));
    }

    /** Posts a table. */
    JsonObject postCsv(String path, String csv) {
        return object(send(request(path).header("Content-Type", "text/csv").POST(BodyPublishers.ofString(csv))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve("/api/" + path))
                .header("Accept", "application/json")
                .timeout(Duration.ofMinutes(5));
    }

    private HttpResponse<String> send(HttpRequest.Builder building) {
        HttpRequest request = building.build();
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() >= 400) {
                throw new StoryFailed("%s %s was answered with %d: %s"
                        .formatted(request.method(), request.uri(), response.statusCode(), response.body()));
            }
            return response;
        } catch (IOException e) {
            throw new StoryFailed("%s %s was not answered: %s".formatted(request.method(), request.uri(), e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryFailed("Interrupted while waiting for " + request.uri());
        }
    }

    private static JsonObject object(HttpResponse<String> response) {
        return json(response) instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
    }

    private static JsonStructure json(HttpResponse<String> response) {
        if (response.body().isBlank()) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        try (var reader = Json.createReader(new StringReader(response.body()))) {
            return reader.read();
        }
    }
}
