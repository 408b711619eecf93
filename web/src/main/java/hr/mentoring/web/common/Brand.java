package hr.mentoring.web.common;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What makes the product the company's own: its name and its color. */
@Named
@ApplicationScoped
public class Brand {

    private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");

    @Inject
    @ConfigProperty(name = "mentoring.brand.name", defaultValue = "Mentoring")
    private String name;

    @Inject
    @ConfigProperty(name = "mentoring.brand.color")
    private Optional<String> color;

    @PostConstruct
    void check() {
        color.filter(value -> !COLOR.matcher(value).matches()).ifPresent(value -> {
            throw new IllegalArgumentException(
                    "mentoring.brand.color is \"%s\"; expected is a color such as #0f5e5e".formatted(value));
        });
    }

    /** What the product is called in this company. */
    public String getName() {
        return name;
    }

    /** The company's color as {@code #rrggbb}; empty for our own teal. */
    public String getColor() {
        return color.orElse("");
    }
}
