package broken.pairing.engine;

import jakarta.ejb.Stateless;

/** An engine that needs a container. */
@Stateless
public class Engine {}
