package hr.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;

import hr.mentoring.access.AccountService;
import hr.mentoring.access.Role;
import hr.mentoring.common.PersonId;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Opens every page and asks every resource with numbers that name nothing: that is refused, and never a failure of ours. */
class EveryAddressIT extends ContainerIT {

    private static final String PASSWORD = "every address has an answer";
    private static final List<String> NUMBERS = List.of(
            "id",
            "cohort",
            "pair",
            "program",
            "person",
            "import",
            "proposal",
            "run",
            "survey",
            "competency",
            "to",
            "letter");

    @Inject
    private AccountService accounts;

    @Inject
    private BeanManager beans;

    @Inject
    private Company company;

    private final Browser browser = new Browser();

    @Test
    void noPageFailsWithoutItsNumbersOrWithNumbersThatNameNothing() throws Exception {
        logIn("it-every-page");
        ServletContext web = CurrentRequest.request().getServletContext();
        List<String> pages = Stream.of("/admin/", "/manager/", "/portal/")
                .flatMap(folder -> pagesIn(web, folder))
                .toList();

        assertThat(pages).isNotEmpty().allSatisfy(page -> {
            for (String number : List.of("0", "999999999", "x")) {
                assertIsNoFailure(page + "?" + String.join("=" + number + "&", NUMBERS) + "=" + number);
            }
            assertIsNoFailure(page);
        });
    }

    @Test
    void noResourceFailsWithNumbersThatNameNothing() throws Exception {
        logIn("it-every-resource");
        Set<String> paths = new TreeSet<>();
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class))
                .forEach(type -> Arrays.stream(type.getMethods())
                        .filter(method -> method.isAnnotationPresent(GET.class))
                        .forEach(method -> paths.add(type.getAnnotation(Path.class)
                                        .value() + "/"
                                + (method.isAnnotationPresent(Path.class)
                                        ? method.getAnnotation(Path.class).value()
                                        : ""))));

        assertThat(paths).isNotEmpty().allSatisfy(path -> {
            assertIsNoFailure("api/" + path.replaceAll("\\{[^}]*}", "0"));
            assertIsNoFailure("api/" + path.replaceAll("\\{[^}]*}", "999999999"));
        });
    }

    private void logIn(String username) throws Exception {
        Set<String> all = Set.of(Role.ADMINISTRATOR, Role.MANAGER, Role.EMPLOYEE);
        PersonId person = company.hire("Anybody", 3, Optional.empty());
        caller.as("root", Role.ADMINISTRATOR).run(() -> accounts.create(username, person, all, PASSWORD));
        browser.logIn(username, PASSWORD);
    }

    private static Stream<String> pagesIn(ServletContext web, String folder) {
        return web.getResourcePaths(folder).stream()
                .flatMap(path -> path.endsWith("/") ? pagesIn(web, path) : Stream.of(path))
                .filter(path -> path.endsWith(".xhtml"))
                .map(path -> path.substring(1, path.length() - ".xhtml".length()));
    }

    private void assertIsNoFailure(String path) throws Exception {
        HttpResponse<String> answer = browser.get(path.replace("//", "/"));
        assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isLessThan(500);
    }
}
