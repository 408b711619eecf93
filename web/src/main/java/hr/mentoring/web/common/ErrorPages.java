package hr.mentoring.web.common;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives every failure an answer of the right kind: a program gets JSON, a person a page. The page is made as for someone
 * who asks for it afresh, whatever failed before: without the method, the parameters and the view of the failed request,
 * which Faces would take for a post to the error page.
 */
@WebFilter(
        urlPatterns = "/*",
        asyncSupported = true,
        dispatcherTypes = {DispatcherType.ERROR})
public class ErrorPages implements Filter {

    /** The attribute of a failed request that holds the sentence to show; an error page has its own where there is none. */
    static final String SENTENCE = "mentoring.sentence";

    /** The attribute of a request for an error page that says which page to come back to. */
    static final String FAILED_PAGE = "mentoring.failed-page";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest failed = new Failed((HttpServletRequest) request);
        if (ApiAnswer.isDue(failed)) {
            int status = ((HttpServletResponse) response).getStatus();
            ApiAnswer.refuse(failed, (HttpServletResponse) response, status, key(status));
        } else {
            request.setAttribute(FAILED_PAGE, WhereFrom.page(failed));
            chain.doFilter(new Afresh((HttpServletRequest) request), response);
        }
    }

    private static String key(int status) {
        return switch (status) {
            case HttpServletResponse.SC_UNAUTHORIZED -> "access.log-in-first";
            case HttpServletResponse.SC_FORBIDDEN -> "common.not-allowed";
            case HttpServletResponse.SC_NOT_FOUND -> "common.not-found";
            default ->
                status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? "common.unreadable" : "common.unexpected-page";
        };
    }

    /** The request as it came, under its own address instead of that of the error page. */
    private static final class Failed extends HttpServletRequestWrapper {

        Failed(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getRequestURI() {
            return String.valueOf(getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        }
    }

    /** Somebody who asks for the error page. */
    private static final class Afresh extends HttpServletRequestWrapper {

        Afresh(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public @Nullable String getHeader(String name) {
            return "Faces-Request".equalsIgnoreCase(name) ? null : super.getHeader(name);
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }
    }
}
