package hr.mentoring.web.common;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Which page of ours a person was on when they sent a request, with what its address said. */
public final class WhereFrom {

    private WhereFrom() {}

    /**
     * The page to come back to: of a request to read, its own address; of a post, the page that holds the form, as far
     * as the browser tells.
     */
    public static String page(HttpServletRequest request) {
        if ("GET".equals(request.getMethod())) {
            return of(request.getRequestURI(), request.getQueryString());
        }
        String page = page(request.getHeader("Referer"), request.getServerName());
        return page == null ? request.getRequestURI() : page;
    }

    private static @Nullable String page(@Nullable String referrer, String host) {
        try {
            URI page = referrer == null ? null : new URI(referrer);
            return page != null && host.equals(page.getHost()) ? of(page.getRawPath(), page.getRawQuery()) : null;
        } catch (URISyntaxException unreadable) {
            return null;
        }
    }

    private static String of(String path, @Nullable String query) {
        return query == null ? path : path + "?" + query;
    }
}
