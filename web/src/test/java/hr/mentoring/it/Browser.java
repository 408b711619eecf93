package hr.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A browser without scripts, in which nobody is logged in yet; it knows its way to the server of the test. */
final class Browser {

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    /** Logs in who has an account. */
    void logIn(String username, String password) throws IOException, InterruptedException {
        HttpRequest.Builder session = to("api/session")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(
                        "{\"username\": \"%s\", \"password\": \"%s\"}".formatted(username, password)));
        assertThat(send(session).statusCode()).isEqualTo(204);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(to(path).GET());
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** A request to a path below the product's own. */
    static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(address(path)));
    }

    /** Where a path below the product's own leads. */
    static String address(String path) {
        var here = CurrentRequest.request();
        return "http://localhost:%d%s/%s".formatted(here.getServerPort(), here.getContextPath(), path);
    }
}
