package hr.mentoring.web.common;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Refuses every changing request that a browser sends on behalf of another site. Browsers say so themselves in {@code
 * Sec-Fetch-Site}; programs send no such header and carry no foreign cookies. Faces pages have their view state besides.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class SameOrigin implements Filter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        String site = http.getHeader("Sec-Fetch-Site");
        if (READING.contains(http.getMethod()) || site == null || OURS.contains(site)) {
            chain.doFilter(request, response);
        } else if (ApiAnswer.isDue(http)) {
            ApiAnswer.refuse(http, (HttpServletResponse) response, HttpServletResponse.SC_FORBIDDEN, "common.foreign");
        } else {
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
