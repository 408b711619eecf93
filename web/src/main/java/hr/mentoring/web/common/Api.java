package hr.mentoring.web.common;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST resources; each lives in the package of its capability. */
@ApplicationPath("/api")
public class Api extends Application {}
