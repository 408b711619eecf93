package hr.mentoring.report;

import hr.mentoring.report.rendering.Look;
import hr.mentoring.report.rendering.Renderer;
import hr.mentoring.report.rendering.ReportDocument;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Prints reports with the company's color and logo, as the configuration names them. */
@ApplicationScoped
public class RendererSetting {

    @Inject
    @ConfigProperty(name = "mentoring.brand.name", defaultValue = "Mentoring")
    private String name;

    @Inject
    @ConfigProperty(name = "mentoring.brand.color")
    private Optional<String> color;

    @Inject
    @ConfigProperty(name = "mentoring.brand.logo")
    private Optional<String> logo;

    private Renderer renderer = new Renderer(Look.PLAIN);

    @PostConstruct
    void dress() {
        Look colored = color.map(value -> new Look(value, "", "")).orElse(Look.PLAIN);
        renderer = new Renderer(
                logo.map(file -> colored.withLogo(Path.of(file), name)).orElse(colored));
    }

    /** The document as a file of this format. */
    public byte[] render(ReportDocument document, ReportFormat format) {
        return renderer.render(document, format);
    }
}
