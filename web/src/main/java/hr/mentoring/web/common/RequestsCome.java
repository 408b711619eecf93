package hr.mentoring.web.common;

import hr.mentoring.common.ServerStart;
import jakarta.inject.Inject;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;

/** Tells that requests are answered, so that work that nobody asked for may begin. */
@WebListener
public class RequestsCome implements ServletRequestListener {

    @Inject
    private ServerStart start;

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        start.requestCame();
    }
}
