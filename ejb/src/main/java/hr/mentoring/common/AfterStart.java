package hr.mentoring.common;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;

/** Lets timers pass without doing anything until the server has started; what is due then is still due at the next one. */
public class AfterStart {

    @Inject
    private ServerStart start;

    /** Does what the timer is for, or nothing. */
    @AroundTimeout
    @Nullable
    Object timeout(InvocationContext timer) throws Exception {
        return start.isComplete() ? timer.proceed() : null;
    }
}
