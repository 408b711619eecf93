package hr.mentoring.web.common;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The REST resources; each lives in the package of its capability. */
@ApplicationPath("/api")
public class Api extends Application {

    /** Without the server's own description of all resources, which would be open to everyone. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
