package hr.mentoring.common;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** An address of the web that somebody typed; browsers follow what they are given, so it is that or nothing. */
public final class WebLink {

    /** The most characters of an address. */
    public static final int LONGEST = 1000;

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private WebLink() {}

    /** The address in a form that browsers follow; empty when it is none of the web. */
    public static Optional<String> of(String typed) {
        try {
            URI address = new URI(typed.strip());
            String scheme = address.getScheme();
            boolean ofTheWeb = scheme != null
                    && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))
                    && address.getHost() != null
                    && typed.length() <= LONGEST;
            return ofTheWeb ? Optional.of(address.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException odd) {
            return Optional.empty();
        }
    }

    /**
     * The address in a form that browsers follow; empty where nothing was typed.
     *
     * @throws RuleBroken {@code common.link-odd} on the field when it is none of the web
     */
    public static Optional<String> orNone(String field, String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(of(typed).orElseThrow(() -> RuleBroken.on(field, "common.link-odd")));
    }
}
