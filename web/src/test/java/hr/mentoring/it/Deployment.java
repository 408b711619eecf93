package hr.mentoring.it;

import java.io.File;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What every test in the server runs with: the WAR as it was just built, and the tests themselves beside it. */
@ArquillianSuiteDeployment
public final class Deployment {

    private Deployment() {}

    @org.jboss.arquillian.container.test.api.Deployment
    public static WebArchive withTests() {
        return ShrinkWrap.create(ZipImporter.class, "mentoring.war")
                .importFrom(new File(System.getProperty("mentoring.war")))
                .as(WebArchive.class)
                .addPackages(true, "hr.mentoring.it")
                .addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class));
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
