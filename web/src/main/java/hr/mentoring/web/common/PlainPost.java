package hr.mentoring.web.common;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lets forms be sent from a browser without scripts. PrimeFaces wants the nonce of the page back with each post, and has
 * a script put it into every form; where that script did not run, the view itself, which is kept on our side, says what
 * its nonce is. A nonce that does come with a post is compared as ever.
 */
@WebFilter(urlPatterns = "*.xhtml", servletNames = "faces", asyncSupported = true)
public class PlainPost implements Filter {

    private static final String NONCE = "primefaces.nonce";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        chain.doFilter("POST".equals(http.getMethod()) ? new WithNonceOfView(http) : http, response);
    }

    private static final class WithNonceOfView extends HttpServletRequestWrapper {

        WithNonceOfView(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            String given = super.getParameter(name);
            return given == null && NONCE.equals(name) ? nonceOfView() : given;
        }

        private static @Nullable String nonceOfView() {
            FacesContext faces = FacesContext.getCurrentInstance();
            UIViewRoot view = faces == null ? null : faces.getViewRoot();
            Map<String, Object> kept = view == null ? null : view.getViewMap(false);
            return kept == null ? null : (String) kept.get(NONCE);
        }
    }
}
