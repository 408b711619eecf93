package hr.mentoring.job;

import hr.mentoring.common.AfterStart;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Brings runs and nodes together: when a run is asked for, and every two seconds, this node takes up runs that wait, or
 * whose node is dead, as far as it has room ({@code mentoring.jobs.at-once}, 2 unless set); every three it says that it
 * is alive. A run that a server was killed in therefore goes on by itself: at the next start of the same node (named by
 * {@code mentoring.node}, the host name unless set), or on another node as soon as the lease is over.
 */
@Singleton
@Interceptors(AfterStart.class)
@Startup
@DependsOn("Schema")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RunDispatcher {

    private static final Logger LOG = Logger.getLogger(RunDispatcher.class.getName());

    @Inject
    private JobSteps steps;

    @Inject
    private JobLauncher launcher;

    @Inject
    private Instance<Schedule> schedules;

    @Inject
    @ConfigProperty(name = "mentoring.node")
    private Optional<String> configuredNode;

    @Inject
    @ConfigProperty(name = "mentoring.jobs.at-once", defaultValue = "2")
    private int atOnce;

    private String owner = "";

    @PostConstruct
    void begin() {
        String node = configuredNode.orElseGet(RunDispatcher::hostName);
        owner = node + "/" + UUID.randomUUID();
        steps.abandonHeldBy(node);
    }

    /** Takes up runs as far as there is room, on a thread of its own. */
    @Asynchronous
    @Lock(LockType.WRITE)
    public void dispatchSoon() {
        dispatch();
    }

    /** Takes up runs as far as there is room. */
    @jakarta.ejb.Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    @Lock(LockType.WRITE)
    public void dispatch() {
        Set<Execution> running = launcher.running();
        int room = atOnce - running.size();
        if (room <= 0 || !steps.isAnyClaimable(running)) {
            return;
        }
        for (JobSteps.Claimed claimed : steps.claim(owner, room, running)) {
            launch(claimed);
        }
    }

    /** Says that this node is alive, and passes on that somebody wants a run to stop. */
    @jakarta.ejb.Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    @Lock(LockType.READ)
    public void renew() {
        for (Execution execution : launcher.running()) {
            if (!steps.renew(execution)) {
                launcher.stop(execution);
            }
        }
    }

    /** Starts what is due by the calendar and not made. */
    @jakarta.ejb.Schedule(hour = "*", minute = "*", second = "15", persistent = false)
    @Lock(LockType.READ)
    public void startDue() {
        steps.startDue(schedules);
    }

    /** One that cannot be launched is given back, and taken up again like one whose server died. */
    private void launch(JobSteps.Claimed claimed) {
        try {
            launcher.launch(claimed.job(), claimed.execution());
        } catch (RuntimeException e) {
            LOG.log(
                    Level.SEVERE,
                    e,
                    () -> "Run %s of job %s could not be launched"
                            .formatted(claimed.execution().run(), claimed.job()));
            steps.abandon(claimed.execution());
        }
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }
}
