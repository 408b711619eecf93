package hr.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;

import hr.mentoring.access.AccountService;
import hr.mentoring.access.Role;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sends forms as browsers do that have no scripts, or have waited too long: the person always gets a sentence and a way. */
class PageBoundaryIT extends ContainerIT {

    private static final String VIEW_STATE = "jakarta.faces.ViewState";
    private static final Pattern VALUE_OF_VIEW_STATE =
            Pattern.compile("name=\"" + VIEW_STATE + "\"[^>]*value=\"([^\"]*)\"");

    private static final Pattern LINK = Pattern.compile("<link [^>]*href=\"/([^\"]*)\"");

    @Inject
    private AccountService accounts;

    private Browser browser = new Browser();

    @BeforeEach
    void newBrowser() {
        browser = new Browser();
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
        HttpResponse<String> answer =
                browser.send(form("login", logIn("1:2")).header("Referer", Browser.address("login?next=%2Fportal%2F")));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("This page has expired", "login?next=%2Fportal%2F", "Open the page again")
                .doesNotContain("ViewExpiredException");
    }

    @Test
    void aPartOfAPageThatWaitedTooLongIsAnsweredOnThePage() throws Exception {
        HttpResponse<String> answer = browser.send(form("login", logIn("1:2") + "&jakarta.faces.partial.ajax=true")
                .header("Faces-Request", "partial/ajax")
                .header("Referer", Browser.address("login?next=%2Fa%3Fb=1%26c")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/xml"));
        assertThat(answer.body())
                .contains("<update id=\"messages\">", "What you typed still stands here", "open the page again")
                .doesNotContain("<error>");
    }

    @Test
    void whoseSessionHasEndedIsAskedToLogInAndComesBackToThePage() throws Exception {
        HttpRequest.Builder post =
                form("admin/program", "a=b").header("Referer", Browser.address("admin/program?id=5"));
        HttpResponse<String> whole = browser.send(post);
        HttpResponse<String> part = browser.send(post.header("Faces-Request", "partial/ajax"));

        assertThat(whole.statusCode()).isEqualTo(302);
        assertThat(whole.headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith(encoded("/admin/program?id=5")));
        assertThat(part.statusCode()).isEqualTo(200);
        assertThat(part.body()).contains("You were logged out", encoded("/admin/program?id=5"), "log in again");
    }

    /** What comes later wins where two rules are as exact; so the product's stylesheet is the last, whatever happened. */
    @Test
    void aRefusedFormIsDressedAsItsPageWas() throws Exception {
        caller.as("it-admin", Role.ADMINISTRATOR)
                .run(() -> accounts.create("it-dressed", null, Set.of(Role.ADMINISTRATOR), "one after the other"));
        browser.logIn("it-dressed", "one after the other");
        HttpResponse<String> page = browser.get("admin/calendar");

        HttpResponse<String> refused = post(
                "admin/calendar",
                fields(Map.of(
                        "calendar",
                        "calendar",
                        "calendar:zone",
                        "",
                        "calendar:save",
                        "",
                        VIEW_STATE,
                        viewState(page))));

        assertThat(refused.body()).contains("m-field-error");
        assertThat(links(refused)).isEqualTo(links(page)).anyMatch(link -> link.contains("/components.css"));
        assertThat(links(page))
                .filteredOn(link -> link.contains(".css"))
                .last()
                .asString()
                .contains("/mentoring.css");
        for (String link : links(page)) {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(URI.create(Browser.address("")).resolve("/" + link));
            assertThat(browser.send(request).statusCode()).as(link).isEqualTo(200);
        }
    }

    private static List<String> links(HttpResponse<String> page) {
        return LINK.matcher(page.body())
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .toList();
    }

    private String viewStateOf(String page) throws IOException, InterruptedException {
        return viewState(browser.get(page));
    }

    private static String viewState(HttpResponse<String> page) {
        Matcher state = VALUE_OF_VIEW_STATE.matcher(page.body());
        assertThat(state.find()).isTrue();
        return state.group(1);
    }

    private static String logIn(String viewState) {
        return fields(Map.of(
                "login",
                "login",
                "login:username",
                "it-nobody-of-this-name",
                "login:password",
                "guessed",
                "login:submit",
                "",
                VIEW_STATE,
                viewState));
    }

    private static String fields(Map<String, String> values) {
        return values.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private HttpResponse<String> post(String page, String body) throws IOException, InterruptedException {
        return browser.send(form(page, body));
    }

    private static HttpRequest.Builder form(String page, String body) {
        return Browser.to(page)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept-Language", "en")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
