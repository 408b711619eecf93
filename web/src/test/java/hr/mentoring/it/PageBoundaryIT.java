package hr.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sends forms as browsers do that have no scripts, or have waited too long: the person always gets a sentence and a way. */
class PageBoundaryIT extends ContainerIT {

    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");

    private HttpClient browser = HttpClient.newHttpClient();

    @BeforeEach
    void newBrowser() {
        browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    @Test
    void aFormCanBeSentWithoutScripts() throws Exception {
        HttpResponse<String> answer = post("login", logIn(viewStateOf("login")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("do not belong together", "id=\"login:password\"");
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("'nonce-"));
    }

    @Test
    void aNonceThatIsNotThatOfThePageIsRefusedOnAPage() throws Exception {
        HttpResponse<String> answer =
                post("login", logIn(viewStateOf("login")) + "&primefaces.nonce=" + encoded("bm9uZQ=="));

        assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(answer.body()).contains("<h1>", "Go to the start page").doesNotContain("CspException");
    }

    @Test
    void aFormThatWaitedTooLongLeadsBackToItsPage() throws Exception {
        HttpResponse<String> answer = browser.send(
                form("login", logIn("1:2"))
                        .header("Referer", address("login?next=%2Fportal%2F"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("This page has expired", "login?next=%2Fportal%2F", "Open the page again")
                .doesNotContain("ViewExpiredException");
    }

    @Test
    void aPartOfAPageThatWaitedTooLongIsAnsweredOnThePage() throws Exception {
        HttpResponse<String> answer = browser.send(
                form("login", logIn("1:2") + "&jakarta.faces.partial.ajax=true")
                        .header("Faces-Request", "partial/ajax")
                        .header("Referer", address("login?next=%2Fa%3Fb=1%26c"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/xml"));
        assertThat(answer.body())
                .contains("<update id=\"messages\">", "What you typed still stands here", "open the page again")
                .doesNotContain("<error>");
    }

    @Test
    void whoseSessionHasEndedIsAskedToLogInAndComesBackToThePage() throws Exception {
        HttpRequest.Builder post = form("admin/program", "a=b").header("Referer", address("admin/program?id=5"));
        HttpResponse<String> whole = browser.send(post.build(), HttpResponse.BodyHandlers.ofString());
        HttpResponse<String> part = browser.send(
                post.header("Faces-Request", "partial/ajax").build(), HttpResponse.BodyHandlers.ofString());

        assertThat(whole.statusCode()).isEqualTo(302);
        assertThat(whole.headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith(encoded("/admin/program?id=5")));
        assertThat(part.statusCode()).isEqualTo(200);
        assertThat(part.body()).contains("You were logged out", encoded("/admin/program?id=5"), "log in again");
    }

    private String viewStateOf(String page) throws IOException, InterruptedException {
        HttpResponse<String> answer = browser.send(
                HttpRequest.newBuilder(URI.create(address(page))).build(), HttpResponse.BodyHandlers.ofString());
        Matcher state = VIEW_STATE.matcher(answer.body());
        assertThat(state.find()).isTrue();
        return state.group(1);
    }

    private static String logIn(String viewState) {
        return Map.of(
                        "login", "login",
                        "login:username", "it-nobody-of-this-name",
                        "login:password", "guessed",
                        "login:submit", "",
                        "jakarta.faces.ViewState", viewState)
                .entrySet()
                .stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private HttpResponse<String> post(String page, String body) throws IOException, InterruptedException {
        return browser.send(form(page, body).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder form(String page, String body) {
        return HttpRequest.newBuilder(URI.create(address(page)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept-Language", "en")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static String address(String page) {
        var here = CurrentRequest.request();
        return "http://localhost:%d%s/%s".formatted(here.getServerPort(), here.getContextPath(), page);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
