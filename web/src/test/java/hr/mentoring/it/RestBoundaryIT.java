package hr.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;

import hr.mentoring.access.AccountService;
import hr.mentoring.access.Role;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Calls REST resources as a program outside does: what is wrong with a request comes back as a sentence. */
class RestBoundaryIT extends ContainerIT {

    private static final String PASSWORD = "programs have passwords too";

    @Inject
    private AccountService accounts;

    private HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void newClient() {
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .build();
    }

    @Test
    void whoIsNotLoggedInIsToldSo() throws Exception {
        HttpResponse<String> answer = get("programs");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        assertThat(answer.body()).contains("access.log-in-first", "Log in first");
    }

    @Test
    void whoFollowsALinkWithoutASessionIsLedToTheLogIn() throws Exception {
        HttpResponse<String> answer = client.send(
                request("reports/1/pdf").header("Accept", "text/html,*/*").GET().build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(
                        address -> assertThat(address).contains("/login?next=").contains("reports"));
    }

    @Test
    void whoMayNotIsRefusedAndNotAskedToLogInAgain() throws Exception {
        logIn("it-rest-employee", Role.EMPLOYEE);

        assertThat(get("jobs/pair-cohort/runs").statusCode()).isEqualTo(403);
    }

    @Test
    void manyRequestsAtOnceAreEachKnownByTheirSession() throws Exception {
        logIn("it-rest-many-admin", Role.ADMINISTRATOR);
        HttpClient administrator = client;
        newClient();
        logIn("it-rest-many-employee", Role.EMPLOYEE);
        HttpClient employee = client;
        ExecutorService eight = Executors.newFixedThreadPool(8);
        try {
            List<Future<Integer>> administrators = new ArrayList<>();
            List<Future<Integer>> employees = new ArrayList<>();
            HttpRequest forAdministrators =
                    request("jobs/pair-cohort/runs").GET().build();
            for (int i = 0; i < 400; i++) {
                administrators.add(eight.submit(() -> status(administrator, forAdministrators)));
                employees.add(eight.submit(() -> status(employee, forAdministrators)));
            }
            assertThat(administrators)
                    .allSatisfy(answer -> assertThat(answer.get()).isEqualTo(200));
            assertThat(employees).allSatisfy(answer -> assertThat(answer.get()).isEqualTo(403));
        } finally {
            eight.shutdownNow();
        }
    }

    @Test
    void aBodyOfTheWrongFormIsRefusedWithFieldValueAndWhatIsExpected() throws Exception {
        logIn("it-rest-body", Role.ADMINISTRATOR);

        HttpResponse<String> answer =
                post("cohorts", "{\"name\": \"It\", \"opensOn\": \"1.6.2026\", \"capacity\": \"ten\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("\"field\":\"opensOn\"", "opensOn is \\\"1.6.2026\\\"; expected is a day such as 2026-06-01.")
                .contains("\"field\":\"capacity\"", "capacity is \\\"ten\\\"; expected is a whole number");
    }

    @Test
    void bodiesThatAreMissingBrokenOrTooLargeAreRefused() throws Exception {
        logIn("it-rest-broken", Role.ADMINISTRATOR);

        assertThat(post("programs", "")).satisfies(answer -> isRefused(answer, 400, "common.body-missing"));
        assertThat(post("programs", "{\"name\":")).satisfies(answer -> isRefused(answer, 400, "line 1"));
        assertThat(post("programs", "{\"name\": \"" + "a".repeat(1_100_000) + "\"}"))
                .satisfies(answer -> isRefused(answer, 413, "common.body-too-large"));
    }

    @Test
    void aConstraintIsExplainedInTheLanguageOfTheCaller() throws Exception {
        HttpResponse<String> answer = client.send(
                request("session")
                        .header("Content-Type", "application/json")
                        .setHeader("Accept-Language", "fr, de;q=0.8")
                        .POST(BodyPublishers.ofString("{\"username\": \"it\"}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        isRefused(answer, 422, "\"message\":\"password: darf nicht leer sein\"");
    }

    @Test
    void aParameterOfTheWrongFormIsRefusedByItsName() throws Exception {
        logIn("it-rest-parameter", Role.ADMINISTRATOR);

        isRefused(get("pairing-runs/1/proposals?first=a"), 400, "first is \\\"a\\\"");
        isRefused(get("pairing-runs/1/price?mentee=1&mentor=2&kind=NO"), 400, "expected is one of LOCK, FORBID");
        isRefused(
                send("directory/imports?deactivateMissing=yes", "POST", "text/csv", BodyPublishers.ofString("a")),
                400,
                "deactivateMissing is \\\"yes\\\"; expected is true or false.");
    }

    @Test
    void addressMethodAndMediaTypeAreRefusedEachWithItsStatus() throws Exception {
        logIn("it-rest-address", Role.ADMINISTRATOR);

        isRefused(get("nothing-here"), 404, "common.not-found");
        HttpResponse<String> method = send("programs", "DELETE", "application/json", BodyPublishers.noBody());
        isRefused(method, 405, "DELETE does nothing");
        assertThat(method.headers().firstValue("Allow"))
                .hasValueSatisfying(allowed -> assertThat(allowed).contains("GET", "POST"));
        isRefused(send("programs", "POST", "text/xml", BodyPublishers.ofString("<a/>")), 415, "text/xml is not read");
    }

    @Test
    void aRefusalIsOneLineInTheLogUnderTheNumberThatTheCallerWasTold() throws Exception {
        logIn("it-rest-log", Role.ADMINISTRATOR);
        Lines lines = new Lines();
        Logger logger = Logger.getLogger("hr.mentoring.web.common.Refusals");
        logger.addHandler(lines);
        HttpResponse<String> answer;
        try {
            answer = post("programs", "{\"months\": \"many\", \"x\\ny\": 1}");
        } finally {
            logger.removeHandler(lines);
        }

        String number = answer.body().replaceAll(".*\"number\":\"([^\"]+)\".*", "$1");
        assertThat(lines.records).singleElement().satisfies(line -> {
            assertThat(line.getMessage())
                    .contains(number, "POST", "/api/programs", "400 common.wants-whole-number months")
                    .doesNotContain("many", "\n");
            assertThat(line.getThrown()).isNull();
        });
    }

    private static void isRefused(HttpResponse<String> answer, int status, String words) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("\"refusals\"", words);
    }

    private void logIn(String username, String role) throws Exception {
        caller.as("root", Role.ADMINISTRATOR).run(() -> accounts.create(username, null, Set.of(role), PASSWORD));
        String body = "{\"username\": \"%s\", \"password\": \"%s\"}".formatted(username, PASSWORD);
        assertThat(post("session", body).statusCode()).isEqualTo(204);
    }

    private static int status(HttpClient who, HttpRequest request) throws IOException, InterruptedException {
        return who.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String json) throws Exception {
        return send(path, "POST", "application/json", BodyPublishers.ofString(json));
    }

    private HttpResponse<String> send(String path, String method, String type, BodyPublisher body)
            throws IOException, InterruptedException {
        return client.send(
                request(path).header("Content-Type", type).method(method, body).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        var here = CurrentRequest.request();
        return HttpRequest.newBuilder(URI.create(
                        "http://localhost:%d%s/api/%s".formatted(here.getServerPort(), here.getContextPath(), path)))
                .header("Accept-Language", Locale.ENGLISH.getLanguage());
    }

    /** What was written to the log. */
    private static final class Lines extends Handler {

        private final List<LogRecord> records = new ArrayList<>();

        @Override
        public void publish(LogRecord line) {
            records.add(line);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
