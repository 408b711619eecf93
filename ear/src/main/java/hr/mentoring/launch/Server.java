package hr.mentoring.launch;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.PayaraMicroBoot;
import fish.payara.micro.boot.loader.OpenURLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Payara Micro with the application, in this very process: a signal to the process is a signal to the server, and
 * nothing outlives it.
 */
final class Server {

    private static final String IMPLEMENTATION = "fish.payara.micro.impl.PayaraMicroImpl";
    private static final String APPLICATION = "application";

    private final ClassLoader classes;
    private final ServerFiles files;
    private final Path run;
    private final Path jar;

    Server(ServerFiles files, Path run, Path jar) {
        this.classes = new OpenURLClassLoader(files.classPath(), Server.class.getClassLoader());
        this.files = files;
        this.run = run;
        this.jar = jar;
    }

    /** The loader that sees the server's libraries, JDBC drivers among them. */
    ClassLoader classes() {
        return classes;
    }

    /** Returns when the application answers. */
    void start(Settings settings) throws BootstrapException, ReflectiveOperationException {
        describe(settings);
        Thread.currentThread().setContextClassLoader(classes);
        List<String> options = new ArrayList<>(List.of("--nohazelcast", "--disablephonehome"));
        options.addAll(List.of("--rootdir", run.toString(), "--contextroot", "/"));
        options.addAll(List.of("--deploy", files.application().toString()));
        PayaraMicroBoot server = (PayaraMicroBoot) Class.forName(IMPLEMENTATION, true, classes)
                .getMethod("create", String[].class)
                .invoke(null, (Object) options.toArray(String[]::new));
        PayaraMicroRuntime runtime = server.getRuntime();
        if (!runtime.getDeployedApplicationNames().contains(APPLICATION)) {
            throw new LaunchRefused("The application did not start; the lines above say why.");
        }
    }

    /** The values that the server's configuration, domain.xml, asks for by name. */
    private void describe(Settings settings) {
        System.setProperty("fish.payara.micro.BootJar", jar.toUri().toString());
        // The server's policy trusts code by this folder; its own services are denied to libraries elsewhere.
        System.setProperty("fish.payara.micro.UnpackDir", files.home().toString());
        System.setProperty("mentoring.address", settings.address().getHostAddress());
        System.setProperty("mentoring.port", Integer.toString(settings.port()));
        System.setProperty("mentoring.data", settings.data().toString());
        System.setProperty("mentoring.database.datasource", settings.database().dataSourceClass());
        System.setProperty("mentoring.database.url", settings.database().url());
        System.setProperty("mentoring.database.user", settings.database().user());
        System.setProperty("mentoring.database.password", settings.database().password());
        System.setProperty("mentoring.database.connections", Integer.toString(settings.connections()));
    }
}
